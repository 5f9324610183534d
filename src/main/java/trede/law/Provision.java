package trede.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that the law or a policy says from a day on: a number of days, an amount, a way
/// to count.
public sealed interface Provision permits Law.Value, Amount, Choice {

    /// What it is about.
    String key();

    /// years, months, days, euro_year …
    String unit();

    LocalDate from();

    /// The act or document that says so.
    String source();

    /// Whether somebody who knows the field confirmed it, or a public source printed it as it
    /// stands here.
    boolean confirmed();

    /// Null where no article of law says it.
    @Nullable
    Article article();

    /// Key of its name.
    default String label() {
        return "law.label." + key();
    }
}
