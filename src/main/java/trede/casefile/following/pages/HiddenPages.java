package trede.casefile.following.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import trede.access.Accounts;
import trede.access.Looks;
import trede.casefile.People;
import trede.casefile.following.FileHidden;
import trede.casefile.following.Follower;
import trede.casefile.following.Viewing;
import trede.casefile.following.Viewings;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Right;
import trede.web.Sheet;

/// What stands where a file is not the visitor's to open: that the person is known, whom to ask, and how
/// to open it
/// anyway.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
@Component
class HiddenPages {

    private final People people;
    private final Viewings viewings;
    private final Accounts accounts;
    private final Looks looks;
    private final Law law;
    private final Clock clock;

    HiddenPages(People people, Viewings viewings, Accounts accounts, Looks looks, Law law, Clock clock) {
        this.people = people;
        this.viewings = viewings;
        this.accounts = accounts;
        this.looks = looks;
        this.law = law;
        this.clock = clock;
    }

    @ExceptionHandler
    Object hidden(FileHidden file, Page page, HttpServletRequest request) {
        looks.log("refused", Map.of(), List.of(file.person()));
        if (request.getRequestURI().matches("/[^/]+/api/.*")) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .body(ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, page.say("casefile.hidden")));
        }
        return sheet(file.person(), file.viewing(), "", new Problems()).status(403);
    }

    Sheet sheet(UUID person, Viewing viewing, String reason, Problems problems) {
        var today = Brussels.dayOf(clock.instant());
        return Sheet.of("casefile/following/pages/hidden.jte")
                .with("person", people.findLine(person).orElseThrow(NotHere::new))
                .with("viewing", viewing)
                .with(
                        "contacts",
                        viewings.listFollowers(person).stream()
                                .filter(follower -> follower.follows(today))
                                .sorted(java.util.Comparator.comparing(Follower::firstContact)
                                        .reversed())
                                .toList())
                .with("colleagues", Colleagues.of(accounts))
                .with("hours", law.value("casefile.glass_hours", today))
                .with("mayBreak", viewing instanceof Viewing.Hidden && may())
                .with("reason", reason)
                .with("problems", problems);
    }

    private static boolean may() {
        return trede.web.Visitors.get().may(Right.SEE_PEOPLE);
    }
}
