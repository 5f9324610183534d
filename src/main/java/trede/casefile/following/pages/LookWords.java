package trede.casefile.following.pages;

import trede.access.Looks.Look;
import trede.casefile.following.Change;
import trede.web.Page;

/// A look or a change in words that a client understands.
public final class LookWords {

    private LookWords() {}

    /// What was opened or done.
    public static String what(Look look, Page page) {
        return trede.access.LookWords.what(look, page.words());
    }

    /// Whoever did it; for another program its key, and whose that is.
    public static String who(Look look, Colleagues colleagues, Page page) {
        String name = colleagues.nameAndRole(look.actor(), page);
        return trede.access.LookWords.key(look)
                .map(key -> page.say("access.look_token", key, name))
                .orElse(name);
    }

    /// Why the file was open to whoever looked; empty where the log does not say.
    public static String why(Look look, Page page) {
        return trede.access.LookWords.why(look, page.words()).orElse("");
    }

    public static String change(Change change, Colleagues colleagues, Page page) {
        return page.say("casefile.change." + change.what() + "_" + change.act(), colleagues.name(change.about()));
    }

    public static String who(Change change, Colleagues colleagues, Page page) {
        String actor = change.actor();
        if (actor == null) {
            return "–";
        }
        return actor.startsWith("import:")
                ? page.say("casefile.change_import", actor.substring("import:".length()))
                : colleagues.nameAndRole(actor, page);
    }
}
