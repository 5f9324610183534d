package trede.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.web.LanguageChoice;
import trede.web.Page;
import trede.web.Visitors;
import trede.web.Words;

/// Another language from the next page on.
@Controller
class LanguagePages {

    private final ObjectProvider<LanguageChoice> choices;

    LanguagePages(ObjectProvider<LanguageChoice> choices) {
        this.choices = choices;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Words.of(Locale.of(language)).language();
        Visitors.find().ifPresent(visitor -> choices.forEach(choice -> choice.choose(visitor, chosen)));
        var cookie = ResponseCookie.from(Page.LANGUAGE_COOKIE, chosen.getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + local(back);
    }

    // Only a path of this site: nobody is led elsewhere by a forged form.
    private static String local(String back) {
        return back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0 ? back : "/";
    }
}
