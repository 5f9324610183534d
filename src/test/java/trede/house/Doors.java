package trede.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import trede.casefile.following.Unseen;
import trede.web.Needs;
import trede.web.Right;

/// Every address of a centre and what it asks of who opens it, read from the pages themselves.
final class Doors {

    private Doors() {}

    /// @param right empty for a page that is open to whoever works in the centre
    /// @param unseen it also answers to who may not see the file
    record Door(String room, HttpMethod method, String pattern, Optional<Right> right, boolean unseen) {

        boolean ofAPerson() {
            return pattern.contains("/people/{");
        }

        String address(String centre, Object id) {
            return pattern.replaceFirst("\\{centre}", centre).replaceAll("\\{[^}]+}", String.valueOf(id));
        }
    }

    static List<Door> list(RequestMappingHandlerMapping addresses) {
        var doors = new ArrayList<Door>();
        addresses
                .getHandlerMethods()
                .forEach((address, page) -> address.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/{centre}"))
                        .forEach(pattern -> methods(address)
                                .forEach(method -> doors.add(new Door(
                                        page.getBeanType().getPackageName().split("\\.")[1],
                                        method,
                                        pattern,
                                        right(page),
                                        page.hasMethodAnnotation(Unseen.class))))));
        doors.sort(Comparator.comparing(Door::room)
                .thenComparing(Door::pattern)
                .thenComparing(door -> door.method().name()));
        return doors;
    }

    private static Optional<Right> right(HandlerMethod page) {
        var needs = page.getMethodAnnotation(Needs.class);
        if (needs == null) {
            needs = AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Needs.class);
        }
        return Optional.ofNullable(needs).map(Needs::value);
    }

    private static List<HttpMethod> methods(RequestMappingInfo address) {
        var methods = address.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .toList();
        return methods.isEmpty() ? List.of(HttpMethod.GET) : methods;
    }
}
