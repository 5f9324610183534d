package trede.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import trede.web.NotAllowed;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Refusal;
import trede.web.Sheet;

/// A "no" and a failure as a page that says what to do; for another program, as JSON.
@ControllerAdvice
class RefusalPages {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalPages.class);

    @ExceptionHandler
    Object refused(Refusal refusal, Page page, HttpServletRequest request) {
        return answer(refusal.status(), page.words().say(refusal), page, request);
    }

    @ExceptionHandler({NotHere.class, MethodArgumentTypeMismatchException.class})
    Object notHere(Page page, HttpServletRequest request) {
        return answer(404, page.say("web.not_here"), page, request);
    }

    /// A form with a file that came without its file.
    @ExceptionHandler
    Object notUnderstood(MultipartException broken, Page page, HttpServletRequest request) {
        int status =
                broken instanceof ErrorResponse known ? known.getStatusCode().value() : 400;
        return answer(status, page.say("web.not_understood"), page, request);
    }

    @ExceptionHandler
    Object notAllowed(NotAllowed refusal, Page page, HttpServletRequest request) {
        return answer(403, page.say("web.not_allowed"), page, request);
    }

    @ExceptionHandler
    Object failed(Exception failure, Page page, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return known.getStatusCode().value() == 404 || known.getStatusCode().value() == 405
                    ? notHere(page, request)
                    : answer(known.getStatusCode().value(), page.say("web.not_understood"), page, request);
        }
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("problem {}", number, withoutWords(failure));
        return answer(500, page.say("web.failed", number), page, request);
    }

    static Object answer(int status, String sentence, Page page, HttpServletRequest request) {
        if (request.getRequestURI().matches("/[^/]+/api/.*")) {
            var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence);
            return ResponseEntity.status(status).body(problem);
        }
        return Sheet.of("web/pages/refusal.jte")
                .with("heading", page.say("web.heading." + (status == 404 || status >= 500 ? status : 400)))
                .with("sentence", sentence)
                .status(status);
    }

    // A failure's own message may hold what someone typed or a person's data: the log gets the place, not the words.
    private static Throwable withoutWords(Throwable failure) {
        var cause = failure.getCause();
        var place = new RuntimeException(
                failure.getClass().getName(), cause == null || cause == failure ? null : withoutWords(cause));
        place.setStackTrace(failure.getStackTrace());
        return place;
    }
}
