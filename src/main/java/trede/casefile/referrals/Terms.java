package trede.casefile.referrals;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import trede.casefile.following.Function;
import trede.law.Law;
import trede.time.Brussels;

/// How long an answer may take, and its reading.
@Component
record Terms(Law law, Clock clock) {

    LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    /// A balance of somebody's path takes longer than a yes or a no.
    Law.Value toAnswer(Function function) {
        String key = function == Function.TRAINING ? "casefile.referral_balance_days" : "casefile.referral_days";
        return law.value(key, today());
    }

    LocalDate toRead() {
        return today().plusDays(law.number("casefile.referral_read_days", today()));
    }
}
