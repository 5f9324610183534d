package trede.benefits.forms;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import trede.web.Refusal;

/// Does what a form asks: all of it, or nothing and a sentence that says why.
@Component
public class Acts {

    private final TransactionTemplate transaction;

    Acts(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /// @param field beside which a refusal stands
    /// @return whether it was done; if not, the problems say why
    public boolean did(Typed typed, String field, Runnable act) {
        if (!typed.sound()) {
            return false;
        }
        try {
            transaction.executeWithoutResult(_ -> act.run());
            return true;
        } catch (Refusal refusal) {
            typed.problems().add(field, refusal);
            return false;
        }
    }

    /// Reads what a page shows, in one transaction.
    public <T> T read(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
