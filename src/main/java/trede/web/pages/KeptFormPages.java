package trede.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import trede.web.KeptForm;
import trede.web.Sheet;
import trede.web.Visitors;

/// What somebody had typed when their session ended, to be sent again. It stays until it is sent or thrown away.
@Controller
class KeptFormPages {

    @GetMapping("/{centre}/kept")
    Object show(@PathVariable String centre, HttpServletRequest request) {
        var kept = KeptForm.find(request.getSession(false), Visitors.get());
        return kept.isPresent() ? Sheet.of("web/pages/kept.jte").with("kept", kept.get()) : "redirect:/" + centre + "/";
    }

    /// Sent on by the browser itself, with all its fields, to where it was meant for.
    @PostMapping("/{centre}/kept")
    ResponseEntity<?> send(@PathVariable String centre, HttpServletRequest request) {
        var session = request.getSession();
        var kept = KeptForm.find(session, Visitors.get());
        KeptForm.forget(session);
        return kept.isPresent()
                ? ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                        .header("Location", kept.get().address())
                        .build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", "/" + centre + "/")
                        .build();
    }

    @PostMapping("/{centre}/kept/removal")
    String remove(@PathVariable String centre, HttpServletRequest request) {
        KeptForm.forget(request.getSession());
        return "redirect:/" + centre + "/";
    }
}
