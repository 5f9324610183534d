package trede.access;

import java.util.Locale;
import trede.web.Right;
import trede.web.Visitor;

/// Who looks up accounts of a centre before anybody is signed in; may do nothing else.
record Doorkeeper(Centre centre) implements Visitor {

    @Override
    public String name() {
        return "";
    }

    @Override
    public String actor() {
        return "door";
    }

    @Override
    public boolean may(Right right) {
        return false;
    }

    @Override
    public Locale language() {
        return Locale.of("nl");
    }
}
