package trede.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// What stands around every page: who is here, in which language, what the rooms put in the header.
@Component
final class Frame {

    private final StaticFiles files = new StaticFiles();
    private final List<MenuEntry> menu;
    private final ObjectProvider<MenuMark> marks;
    private final @Nullable SearchField search;
    private final String version;

    Frame(ObjectProvider<MenuEntry> menu, ObjectProvider<MenuMark> marks, ObjectProvider<SearchField> search) {
        this.marks = marks;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.search = search.getIfAvailable();
        this.version = Optional.ofNullable(Frame.class.getPackage().getImplementationVersion())
                .orElse("0");
    }

    StaticFiles files() {
        return files;
    }

    Page page(HttpServletRequest request) {
        if (request.getAttribute(Page.class.getName()) instanceof Page known) {
            return known;
        }
        var visitor = Visitors.find();
        var language = visitor.map(Visitor::language).orElseGet(() -> language(request));
        var around = new Page.Around(
                menu.stream().filter(entry -> may(visitor, entry.right())).toList(),
                search != null && may(visitor, search.right()) ? search : null,
                files::address,
                address -> visitor.map(who -> mark(address, who)).orElse(0),
                version);
        var page = new Page(
                visitor.orElse(null),
                Words.of(language),
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : null,
                address(request),
                "true".equals(request.getHeader("HX-Request"))
                        && request.getHeader("HX-History-Restore-Request") == null,
                around);
        request.setAttribute(Page.class.getName(), page);
        return page;
    }

    private int mark(String address, Visitor visitor) {
        return marks.stream()
                .filter(mark -> mark.address().equals(address))
                .mapToInt(mark -> mark.count(visitor))
                .sum();
    }

    private static boolean may(Optional<Visitor> visitor, @Nullable Right right) {
        return visitor.isPresent() && (right == null || visitor.get().may(right));
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /// Who is not signed in: the language chosen before, else the browser's, else Dutch.
    private static Locale language(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        var chosen = Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(Page.LANGUAGE_COOKIE))
                .map(cookie -> Locale.of(cookie.getValue()))
                .findFirst();
        return chosen.orElseGet(() -> Locale.of(request.getLocale().getLanguage()));
    }
}
