package trede.casefile.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.Birth;
import trede.casefile.Municipalities;
import trede.casefile.PersonLine;
import trede.casefile.finding.Born;
import trede.casefile.finding.Found;
import trede.web.Page;
import trede.web.asked.Sealed;

/// Somebody who was found, in words: enough to tell people apart, and why they were found.
public final class FoundWords {

    private static final int NUMBER_ENDING = 5;

    private FoundWords() {}

    /// Why it is in the list; nothing where the name speaks for itself.
    public static String why(Found found, Page page) {
        return found.why() == Found.Why.NAME ? "" : page.say(found.reason(), found.matched());
    }

    /// 17/05/1980, 05/1980, 1980
    public static String birth(Birth birth) {
        var born = Born.of(birth);
        return born == null ? birth.told() : born.written();
    }

    public static String age(PersonLine line, LocalDate today, Page page) {
        return line.deceasedOn() != null
                ? "† " + page.day(line.deceasedOn())
                : page.say("casefile.age", line.birth().ageOn(today));
    }

    /// 2910 Essen
    public static String place(@Nullable String postalCode, @Nullable String municipality, Page page) {
        var parts = new ArrayList<String>();
        if (postalCode != null) {
            parts.add(postalCode);
        }
        if (municipality != null) {
            parts.add(Municipalities.name(municipality, page.words().language()));
        }
        return String.join(" ", parts);
    }

    /// Where somebody who was found lives: Kerkstraat 12, 2910 Essen.
    public static String lives(Found found, Page page) {
        var parts = new ArrayList<String>();
        if (found.about().street() != null) {
            parts.add(found.about().street());
        }
        parts.add(place(found.line().postalCode(), found.municipality(), page));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    /// With how many they live.
    public static String household(Found found, Page page) {
        return found.about().household() == 0
                ? ""
                : page.say("casefile.lives_with", found.about().household());
    }

    /// How the national number ends.
    public static String number(@Nullable String niss, Page page) {
        return niss == null || niss.length() < NUMBER_ENDING
                ? ""
                : page.say("casefile.niss_ending", niss.substring(niss.length() - NUMBER_ENDING));
    }

    /// In one line, under the search field.
    public static String line(Found found, LocalDate today, Page page) {
        var parts = new ArrayList<>(List.of(birth(found.line().birth()), age(found.line(), today, page)));
        parts.add(lives(found, page));
        parts.add(found.line().source());
        parts.add(number(found.niss(), page));
        parts.add(household(found, page));
        if (found.about().contact() != null) {
            parts.add(page.say("casefile.contact_of", found.about().contact()));
        }
        parts.add(why(found, page));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    /// Where a file is opened with what was typed already filled in.
    public static String newcomer(String typed, Page page) {
        return page.to("people/new") + "?q=" + Sealed.of(typed);
    }
}
