package trede.casefile;

import static trede.casefile.FactCode.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a fact is about, with the codes that it may carry. The order is that of `casefile.fact_kind`.
public enum FactKind {
    BENEFIT(LIVING_WAGE, EQUIVALENT_LIVING_WAGE),
    REGISTRATION(POPULATION, ALIENS, WAITING, JOBSEEKER),
    SCREENING(PROFESSIONAL, SOCIAL, NONE),
    ACTIVITY(CARE, LANGUAGE, SOCIAL, LABOUR, EXTERNAL_PARTNER, STUDY),
    EMPLOYMENT(ARTICLE_60, ARTICLE_61, ACTIVATED_BENEFIT, REGULAR, SELF_EMPLOYED, INTERNSHIP),
    SUPPORT(WELFARE_TRAJECTORY, BUDGET_GUIDANCE, DEBT_MEDIATION, HOUSING, OTHER),
    EXIT(
            WORK,
            EDUCATION,
            UNEMPLOYMENT_BENEFIT,
            INVALIDITY,
            PENSION,
            OTHER_INCOME,
            MOVED,
            DECEASED,
            NOT_WILLING,
            UNKNOWN);

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Set<FactCode> codes;

    FactKind(FactCode... codes) {
        this.codes = Collections.unmodifiableSet(EnumSet.copyOf(List.of(codes)));
    }

    /// As the exchange format and the database write it: `benefit`.
    public String code() {
        return code;
    }

    /// What a fact of this kind may say, in the order of [FactCode].
    public Set<FactCode> codes() {
        return codes;
    }

    public static Optional<FactKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
