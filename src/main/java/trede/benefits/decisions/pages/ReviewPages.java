package trede.benefits.decisions.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.benefits.clocks.Doubts;
import trede.benefits.decisions.ReviewDue;
import trede.benefits.decisions.Reviews;
import trede.benefits.forms.Desk;
import trede.web.Needs;
import trede.web.Right;
import trede.web.Sheet;

/// Whose right must be looked at again within three months, the most urgent first.
@Controller
@Needs(Right.SEE_PEOPLE)
class ReviewPages {

    private static final int ON_A_PAGE = 50;

    private final Reviews reviews;
    private final Doubts doubts;
    private final Desk desk;

    ReviewPages(Reviews reviews, Doubts doubts, Desk desk) {
        this.reviews = reviews;
        this.doubts = doubts;
        this.desk = desk;
    }

    @GetMapping("/{centre}/reviews")
    @Transactional
    public Sheet show(@RequestParam(defaultValue = "mine") String whose, @RequestParam @Nullable String behind) {
        return Sheet.of("benefits/decisions/pages/reviews.jte")
                .with("mine", !whose.equals("all"))
                .with("listed", reviews.listDue(!whose.equals("all"), ReviewDue.Mark.of(behind), ON_A_PAGE))
                .with("today", desk.today())
                .with("doubts", doubts);
    }
}
