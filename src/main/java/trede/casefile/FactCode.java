package trede.casefile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What exactly a fact says, in the words of the exchange format. The order is that of `casefile.fact_code`.
public enum FactCode {
    LIVING_WAGE,
    EQUIVALENT_LIVING_WAGE,
    POPULATION,
    ALIENS,
    WAITING,
    JOBSEEKER,
    PROFESSIONAL,
    SOCIAL,
    NONE,
    CARE,
    LANGUAGE,
    LABOUR,
    EXTERNAL_PARTNER,
    STUDY,
    ARTICLE_60,
    ARTICLE_61,
    ACTIVATED_BENEFIT,
    REGULAR,
    SELF_EMPLOYED,
    INTERNSHIP,
    WELFARE_TRAJECTORY,
    BUDGET_GUIDANCE,
    DEBT_MEDIATION,
    HOUSING,
    OTHER,
    WORK,
    EDUCATION,
    UNEMPLOYMENT_BENEFIT,
    INVALIDITY,
    PENSION,
    OTHER_INCOME,
    MOVED,
    DECEASED,
    NOT_WILLING,
    UNKNOWN;

    private static final Map<String, FactCode> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(FactCode::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT);

    /// As the exchange format and the database write it: `living_wage`.
    public String code() {
        return code;
    }

    public static Optional<FactCode> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
