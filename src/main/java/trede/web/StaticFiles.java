package trede.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Style, script and pictures: kept by the browser for a year, under an address that changes with their
/// content.
final class StaticFiles {

    // With their versions, so that a library that moves is noticed when the program starts, not when a page looks odd.
    private static final String LIBRARIES = "META-INF/resources/webjars/";
    private static final List<String> FOLDERS = List.of(
            "static/",
            LIBRARIES + "picocss__pico/2.1.1/css/",
            LIBRARIES + "htmx.org/2.0.10/dist/",
            LIBRARIES + "chart.js/4.5.1/dist/");
    private static final List<String> FILES = List.of(
            "trede.css", "trede.js", "passkeys.js", "trede.svg", "pico.min.css", "htmx.min.js", "chart.umd.min.js");

    private final String version = version();

    /// The address of a file, for example of `trede.css`.
    String address(String file) {
        return "/static/" + version + "/" + file;
    }

    void serve(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations(
                        FOLDERS.stream().map(folder -> "classpath:/" + folder).toArray(String[]::new))
                .setCacheControl(
                        CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version, "/**"));
    }

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                digest.update(content(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] content(String file) {
        for (String folder : FOLDERS) {
            var resource = new ClassPathResource(folder + file);
            if (resource.exists()) {
                try {
                    return resource.getContentAsByteArray();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalStateException("the program lacks " + file + " among its static files");
    }
}
