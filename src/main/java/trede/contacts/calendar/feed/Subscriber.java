package trede.contacts.calendar.feed;

import java.util.Locale;
import trede.web.Right;
import trede.web.Visitor;

/// A telephone that asks for its owner's hours: it may do nothing else.
record Subscriber(Centre centre, Locale language) implements Visitor {

    @Override
    public String name() {
        return "";
    }

    @Override
    public String actor() {
        return "calendar";
    }

    @Override
    public boolean may(Right right) {
        return false;
    }
}
