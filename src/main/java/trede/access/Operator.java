package trede.access;

import java.util.Locale;
import trede.web.Right;
import trede.web.Visitor;

/// Who can read the home folder is its operator: may do everything in every centre, from the command line
/// only, and
/// every use is logged.
public record Operator(Centre centre, Locale language) implements Visitor {

    @Override
    public String name() {
        return System.getProperty("user.name");
    }

    @Override
    public String actor() {
        return "operator:" + name();
    }

    @Override
    public boolean may(Right right) {
        return true;
    }
}
