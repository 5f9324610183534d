package trede.casefile.households.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trede.casefile.households.Member;
import trede.casefile.households.Relation;
import trede.casefile.households.Somebody;
import trede.casefile.pages.FoundWords;
import trede.web.Page;

/// Households and families in words.
public final class HouseholdWords {

    private HouseholdWords() {}

    /// 17/05/1980 (46 jaar), † 03/02/2026, or that nobody knows.
    public static String birth(Somebody who, LocalDate on, Page page) {
        var birth = who.birth();
        if (birth == null) {
            return page.say("casefile.unknown");
        }
        String written = FoundWords.birth(birth);
        return who.deceasedOn() != null
                ? written + ", † " + page.day(who.deceasedOn())
                : birth.day().isAfter(on) ? written : page.say("casefile.born", written, birth.ageOn(on));
    }

    public static String when(LocalDate first, @Nullable LocalDate last, Page page) {
        return last == null
                ? page.say("casefile.from_on", page.day(first))
                : page.say("casefile.from_until", page.day(first), page.day(last));
    }

    public static String when(Member member, Page page) {
        return when(member.first(), member.last(), page);
    }

    /// 50 % bij …, kinderbijslag hier; nothing if nothing was said.
    public static String custody(Relation relation, Page page) {
        var custody = relation.custody();
        String percent = custody.percent() == null
                ? ""
                : page.say(
                        "casefile.custody_at", custody.percent(), relation.a().name());
        String benefit = custody.benefit() == null ? "" : page.say("casefile.child_benefit." + custody.benefit());
        return percent.isEmpty() || benefit.isEmpty() ? percent + benefit : percent + ", " + benefit;
    }
}
