package trede.benefits.clocks;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import trede.law.Law;

/// Whether a last day might be another one, because nobody confirmed how the law is read there.
@Component
public class Doubts {

    private final Law law;

    Doubts(Law law) {
        this.law = law;
    }

    public boolean decide(LocalDate by) {
        return term("decision_days", by) || term("other_aid_months", by) || centre(by);
    }

    public boolean tell(LocalDate by) {
        return term("notification_days", by) || centre(by);
    }

    public boolean forward(LocalDate by) {
        return term("forwarding_days", by) || centre(by);
    }

    public boolean review(LocalDate by) {
        return term("review_months", by) || centre(by);
    }

    public boolean appeal(LocalDate until) {
        return term("appeal_months", until)
                || !law.choice("benefits.clock.appeal_first_day", until).confirmed()
                || moved("benefits.clock.court_rest_day", until);
    }

    private boolean term(String key, LocalDate day) {
        return !law.value("benefits.clock." + key, day).confirmed();
    }

    private boolean centre(LocalDate by) {
        return moved("benefits.clock.centre_rest_day", by);
    }

    /// Only where the end of a term meets a rest day do the readings differ.
    private boolean moved(String key, LocalDate last) {
        var choice = law.choice(key, last);
        boolean meets = RestDays.includes(choice.is("next_working_day") ? last.minusDays(1) : last);
        return meets && !choice.confirmed();
    }
}
