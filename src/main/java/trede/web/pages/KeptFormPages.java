package trede.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import trede.web.KeptForm;
import trede.web.Sheet;

/// What somebody had typed when their session ended, to be sent again.
@Controller
class KeptFormPages {

    @GetMapping("/{centre}/kept")
    Object show(@PathVariable String centre, HttpServletRequest request) {
        var kept = KeptForm.take(request.getSession(false), centre);
        return kept.isPresent() ? Sheet.of("web/pages/kept.jte").with("kept", kept.get()) : "redirect:/" + centre + "/";
    }
}
