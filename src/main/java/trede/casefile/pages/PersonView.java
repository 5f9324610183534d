package trede.casefile.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import trede.casefile.CaseTab;
import trede.casefile.Identity;
import trede.casefile.Person;
import trede.casefile.TimelineFact;
import trede.casefile.due.Brief;
import trede.casefile.identities.Difference;
import trede.casefile.identities.Particular;
import trede.casefile.photos.Photo;
import trede.web.Page;

/// What stands on a person's page.
///
/// @param facts all, newest first
/// @param status what runs now, in one line each
public record PersonView(
        Person person,
        LocalDate today,
        List<TimelineFact> facts,
        List<TimelineFact> status,
        TimelineView timeline,
        List<CaseTab> tabs,
        List<Particular> particulars,
        List<Difference> differences,
        Brief brief,
        @Nullable Photo photo) {

    /// Of no country: a code that ISO 3166-1 leaves to its users.
    private static final String STATELESS = "XX";

    /// A stretch to choose.
    public record Zoom(String label, Window window, boolean chosen) {}

    public String address(Page page) {
        return page.to("people/" + person.id());
    }

    public int age() {
        return ageIn(person.identity());
    }

    private int ageIn(Identity identity) {
        var deceased = identity.deceasedOn();
        return identity.birth().ageOn(deceased == null || deceased.isAfter(today) ? today : deceased);
    }

    public static String language(@Nullable String code, Page page) {
        if (code == null) {
            return page.say("casefile.unknown");
        }
        String own = "casefile.spoken." + code;
        return page.words().has(own)
                ? page.say(own)
                : Locale.forLanguageTag(code).getDisplayLanguage(page.words().language());
    }

    public static String country(@Nullable String code, Page page) {
        if (code == null) {
            return page.say("casefile.unknown");
        }
        return code.equals(STATELESS)
                ? page.say("casefile.stateless")
                : Locale.of("", code).getDisplayCountry(page.words().language());
    }

    /// A code of the exchange format in words.
    public static String coded(String list, @Nullable String code, Page page) {
        return page.say("casefile." + list + "." + (code == null ? "unknown" : code));
    }

    /// 17/05/1980 (46 jaar); an incomplete date as it was told, with what it counts as.
    public String birth(Identity identity, Page page) {
        var birth = identity.birth();
        int age = ageIn(identity);
        return birth.whole()
                ? page.say("casefile.born", page.day(birth.day()), age)
                : page.say("casefile.born_about", FoundWords.birth(birth), page.day(birth.day()), age);
    }
}
