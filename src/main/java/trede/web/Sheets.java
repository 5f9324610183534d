package trede.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Draws a [Sheet] whole before it sends a byte, so that a failure becomes a page of its own and not half
/// a page.
final class Sheets implements HandlerMethodReturnValueHandler, HandlerMethodArgumentResolver {

    private final Frame frame;

    Sheets(Frame frame) {
        this.frame = frame;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Sheet.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (value instanceof Sheet sheet && response != null) {
            draw(sheet, page(request), response);
        }
    }

    private void draw(Sheet sheet, Page page, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        sheet.draw(page, output);
        // in one piece: a page has thousands of parts, and each part would pass every filter of the way out
        byte[] drawn = output.toByteArray();
        response.setStatus(sheet.status());
        response.setContentType("text/html;charset=UTF-8");
        response.addHeader("Vary", "HX-Request");
        response.setContentLength(drawn.length);
        response.getOutputStream().write(drawn);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binding) {
        return page(request);
    }

    private Page page(NativeWebRequest request) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("a page is asked for over HTTP");
        }
        return frame.page(servlet);
    }
}
