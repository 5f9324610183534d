package trede.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import trede.web.Page;

/// What failed before a page was reached: an address that nobody knows, a form that came from elsewhere.
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Object show(Page page, HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String sentence = status == 404
                ? "web.not_here"
                : status == 403 ? "web.form_too_old" : status >= 500 ? "web.failed_early" : "web.not_understood";
        return RefusalPages.answer(status, page.say(sentence), page, request);
    }
}
