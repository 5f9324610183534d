package trede.casefile.following;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import trede.web.NotHere;

/// Stands before every address below a person, of any room: whoever may not see the file gets no further. A
/// page cannot
/// forget it, for it is the address that is looked at: `…/people/{id}…`.
@Configuration(proxyBeanMethods = false)
class FileCheck implements WebMvcConfigurer {

    private static final Pattern PERSON = Pattern.compile("/people/\\{([^}:]+)");

    private final Viewings viewings;

    FileCheck(Viewings viewings) {
        this.viewings = viewings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Check()).order(1); // after the check of rights
    }

    private final class Check implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            var person = PERSON.matcher(
                    String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
            if (handler instanceof HandlerMethod method && person.find()) {
                var id = id(request, person.group(1));
                var survivor = viewings.findSurvivor(id);
                if (survivor.isPresent()) {
                    response.sendRedirect(request.getRequestURI()
                            .replace(id.toString(), survivor.get().toString()));
                    return false;
                }
                var viewing = method.hasMethodAnnotation(Unseen.class) ? viewings.find(id) : viewings.check(id);
                if (viewing.isEmpty()) {
                    throw new NotHere();
                }
            }
            return true;
        }
    }

    private static UUID id(HttpServletRequest request, String variable) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            try {
                return UUID.fromString(String.valueOf(variables.get(variable)));
            } catch (IllegalArgumentException notAnId) {
                throw new NotHere();
            }
        }
        throw new NotHere();
    }
}
