package trede.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells Spring how pages are drawn, who may open them, and where style and script are.
@Configuration(proxyBeanMethods = false)
class FrameSetup implements WebMvcConfigurer {

    private final Frame frame;
    private final Sheets sheets;

    FrameSetup(Frame frame) {
        this.frame = frame;
        this.sheets = new Sheets(frame);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(sheets);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(sheets);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RightCheck());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        frame.files().serve(registry);
    }
}
