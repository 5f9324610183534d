package trede.casefile.looking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import trede.casefile.following.Viewings;

/// Stands behind every page of a file, of any room: what was shown without a line in the log gets one.
@Configuration(proxyBeanMethods = false)
class LookedAt implements WebMvcConfigurer {

    private final Viewings viewings;
    private final Openings openings;

    LookedAt(Viewings viewings, Openings openings) {
        this.viewings = viewings;
        this.openings = openings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Note()).order(2); // after the check who may see the file
    }

    private final class Note implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView shown) {
            String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            if (HttpMethod.GET.matches(request.getMethod())
                    && response.getStatus() < HttpServletResponse.SC_MULTIPLE_CHOICES
                    && Part.isOfAFile(pattern)
                    && !isPicture(response)) {
                var id = id(request);
                if (!openings.isLogged(id)) {
                    viewings.check(id).ifPresent(open -> openings.log(id, open));
                }
            }
        }
    }

    /// A face on a page that is in the log itself.
    private static boolean isPicture(HttpServletResponse response) {
        return Objects.requireNonNullElse(response.getContentType(), "").startsWith("image/");
    }

    private static UUID id(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return UUID.fromString(String.valueOf(variables.get("id")));
    }
}
