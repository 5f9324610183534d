package trede.casefile.intake;

/// How many rows would be withdrawn because they are absent now, of how many.
public record Withdrawal(Told about, long rows, long of) {

    /// Whether it is more than a share of what there was, in percent.
    public boolean exceeds(int percent) {
        return rows * 100 > of * percent;
    }
}
