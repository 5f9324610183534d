package trede.exchange.pages;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.home.Home;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header shows because facts can be imported, and where uploads go: into the home and nowhere else.
@Configuration(proxyBeanMethods = false)
class ImportEntries {

    private static final int ROOM_FOR_THE_REST = 1 << 20;

    @Bean
    MenuEntry importsEntry() {
        return new MenuEntry("exchange.page.imports", "imports", Right.IMPORT, 50);
    }

    @Bean
    @ConditionalOnWebApplication
    MultipartConfigElement uploads(Home home, @Value("${trede.import.upload-bytes:2147483648}") long most) {
        return new MultipartConfigElement(
                home.folder("uploads").toString(), most, most + ROOM_FOR_THE_REST, ROOM_FOR_THE_REST >> 2);
    }
}
