package trede.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Opens a page only to who may: the door of every page that says what it [Needs].
final class RightCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var needs = method.getMethodAnnotation(Needs.class);
            if (needs == null) {
                needs = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
            }
            if (needs != null && !Visitors.get().may(needs.value())) {
                throw new NotAllowed(needs.value());
            }
        }
        return true;
    }
}
