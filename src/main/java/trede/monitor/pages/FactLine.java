package trede.monitor.pages;

import trede.casefile.FactCode;
import trede.casefile.FactKind;
import trede.casefile.Sensitive;
import trede.monitor.census.Fact;
import trede.web.Page;

/// A fact that decided, in words.
public final class FactLine {

    private FactLine() {}

    public static String of(Fact fact, Page page) {
        String from = page.day(fact.from());
        if (fact.kind().equals(Fact.BORN)) {
            return page.say("monitor.page.born", from);
        }
        boolean hidden = FactKind.find(fact.kind())
                .flatMap(kind -> FactCode.find(String.valueOf(fact.code())).map(code -> Sensitive.tells(kind, code)))
                .orElse(false);
        String what = hidden
                ? Sensitive.HIDDEN.in(page.words())
                : page.say("casefile.fact." + fact.kind() + "." + fact.code());
        var until = fact.until();
        return until == null
                ? page.say("monitor.page.fact_runs", what, from)
                : until.equals(fact.from())
                        ? page.say("monitor.page.fact_on", what, from)
                        : page.say("monitor.page.fact_until", what, from, page.day(until));
    }
}
