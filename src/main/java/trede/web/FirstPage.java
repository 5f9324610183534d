package trede.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where somebody lands who asked for no page in particular: the first place in the header that they may open.
@Component
public final class FirstPage {

    private static final String FOR_EVERYBODY = "help";

    private final List<MenuEntry> menu;

    FirstPage(ObjectProvider<MenuEntry> menu) {
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    /// Its whole address.
    public String of(Visitor visitor) {
        String below = menu.stream()
                .filter(entry -> entry.right() != null && visitor.may(entry.right()))
                .map(MenuEntry::address)
                .findFirst()
                .orElse(FOR_EVERYBODY);
        return "/" + visitor.centre().code() + "/" + below;
    }
}
