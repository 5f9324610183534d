package trede.casefile.looking;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/// Which page of a file somebody looks at: read from the address, so that no page can forget to say it.
final class Part {

    private static final String BELOW = "/{centre}/people/{id}";

    /// The page with which a file opens.
    static final String FIRST = "start";

    private Part() {}

    /// The page that is asked for now; empty for who asks without a browser.
    static Optional<String> now() {
        var request = RequestContextHolder.getRequestAttributes();
        return Optional.ofNullable(request)
                .map(known -> known.getAttribute(
                        HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST))
                .map(pattern -> of(pattern.toString()));
    }

    /// `benefits_letters` of `/{centre}/people/{id}/benefits/letters/{letter}.pdf`; what is no page of a file is
    /// named by its first word.
    static String of(String pattern) {
        if (!isOfAFile(pattern)) {
            return code(pattern.split("/", 4).length > 2 ? pattern.split("/", 4)[2] : pattern);
        }
        String below = code(pattern.substring(BELOW.length()));
        return below.isEmpty() ? FIRST : below;
    }

    static boolean isOfAFile(String pattern) {
        return pattern.equals(BELOW) || pattern.startsWith(BELOW + "/");
    }

    private static String code(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty() && segment.indexOf('{') < 0)
                .map(segment -> segment.replaceAll("[^a-z0-9]", "_"))
                .collect(Collectors.joining("_"));
    }
}
