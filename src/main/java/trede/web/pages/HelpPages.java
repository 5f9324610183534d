package trede.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import trede.web.Sheet;

/// What the pages can do for who works with them: keys, dates, where figures come from.
@Controller
class HelpPages {

    @GetMapping("/{centre}/help")
    Sheet show() {
        return Sheet.of("web/pages/help.jte");
    }
}
