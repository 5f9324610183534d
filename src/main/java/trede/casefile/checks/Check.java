package trede.casefile.checks;

/// A rule that finds people whose facts contradict each other or are incomplete, all at once and without
/// a loop.
///
/// It may ask for `:today`, and for `:people` with `:likely`: the people whose category of the living
/// wage can be told,
/// and that category.
public interface Check {

    /// As the database and the sentences call it.
    String code();

    /// An expression over [#among]: the facts that contradict each other, `|` between. When they change,
    /// it is another
    /// finding.
    String detail();

    /// Those whom it finds, from `from` on; the people are `x.person`.
    String among();

    /// Where it is mended, below the person's page.
    String mend();

    /// Whether somebody, who is `x`, has a benefit today.
    static String benefit(String column) {
        return "exists (select from casefile.fact_held b where b.centre = x.centre and b.person = " + column
                + " and b.kind = 'benefit' and b.first <= :today and b.last >= :today)";
    }
}
