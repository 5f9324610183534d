package trede.time;

/// The kinds of period a figure can be asked for.
public enum PeriodKind {
    YEAR("2015"),
    QUARTER("2015-Q2"),
    MONTH("2015-04"),
    DAYS("2018-12-03..2024-12-01");

    private final String example;

    PeriodKind(String example) {
        this.example = example;
    }

    /// How such a period is written.
    public String example() {
        return example;
    }

    /// The kind's name in the exchange with other programs: `year`, `quarter`, `month`, `days`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
