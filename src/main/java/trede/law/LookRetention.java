package trede.law;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import trede.access.Retention;

/// Tells the room of the log how long it is kept.
@Component
class LookRetention implements Retention {

    private final Law law;

    LookRetention(Law law) {
        this.law = law;
    }

    @Override
    public Term of(LocalDate day) {
        var value = law.value("access.looks_years", day);
        return new Term(value.number(), value.source(), value.confirmed());
    }
}
