package trede.casefile.workload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trede.casefile.following.Function;

/// What somebody came for. Each weighs in the workload of who follows them.
public enum RequestKind {
    /// Somebody is new; what for, nobody wrote down yet.
    UNASKED(Function.GENERAL),
    INCOME_SUPPORT(Function.GENERAL),
    MONEY_GUIDANCE(Function.DEBT),
    INTEGRATION(Function.WORK),
    FOREIGNERS_AID(Function.GENERAL),
    RUNNING_AID(Function.GENERAL);

    private final Function function;

    RequestKind(Function function) {
        this.function = function;
    }

    /// Those that weigh something; who is still to be asked weighs nothing yet.
    public static List<RequestKind> weighed() {
        return Arrays.stream(values()).filter(kind -> kind != UNASKED).toList();
    }

    public static Optional<RequestKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// What whoever takes it does for the person.
    public Function function() {
        return function;
    }

    /// As the database writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "casefile.request." + code();
    }
}
