package trede.law;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.web.Refusal;

/// Every number of law and policy that something is decided or counted by: since when it
/// holds, where
/// that is written.
@Component
public final class Law {

    private static final Map<String, List<Provision>> WRITTEN = LawFiles.read("classpath*:law/*.yaml");

    private final Map<String, List<Provision>> provisions;

    /// As it is written in `resources/law`.
    public Law() {
        this(WRITTEN);
    }

    private Law(Map<String, List<Provision>> provisions) {
        this.provisions = provisions;
    }

    /// A number from a day on, until the next one begins.
    ///
    /// @param key what it is; its name on the page is [#label]
    /// @param unit years, months, days …
    /// @param source the act or document that says so
    /// @param confirmed whether somebody who knows the field confirmed it
    public record Value(
            String key,
            String unit,
            LocalDate from,
            int number,
            String source,
            boolean confirmed,
            @Nullable Article article)
            implements Provision {}

    /// As it is written in `resources/law`, for those who do without Spring.
    public static Law read() {
        return new Law();
    }

    /// @param yaml in the form of the files in `resources/law`
    public static Law of(InputStream yaml) {
        return new Law(LawFiles.parse(yaml));
    }

    /// @throws Refusal that says since when there is a value, if there was none on that day
    public int number(String key, LocalDate day) {
        return value(key, day).number();
    }

    /// @throws Refusal that says since when there is a value, if there was none on that day
    /// @throws IllegalArgumentException if the key does not exist: a mistake in the program
    public Value value(String key, LocalDate day) {
        return (Value) get(key, day);
    }

    /// @throws Refusal that says since when there is an amount, if there was none on that day
    /// @throws IllegalArgumentException if the key does not exist: a mistake in the program
    public Amount amount(String key, LocalDate day) {
        return (Amount) get(key, day);
    }

    /// @throws Refusal that says since when there is a choice, if there was none on that day
    /// @throws IllegalArgumentException if the key does not exist: a mistake in the program
    public Choice choice(String key, LocalDate day) {
        return (Choice) get(key, day);
    }

    private Provision get(String key, LocalDate day) {
        var values = list(key);
        for (int i = values.size() - 1; i >= 0; i--) {
            if (!values.get(i).from().isAfter(day)) {
                return values.get(i);
            }
        }
        throw new Refusal(
                "law.missing." + key, day.toString(), values.getFirst().from().toString());
    }

    /// Everything it was and is, the earliest first.
    ///
    /// @throws IllegalArgumentException if the key does not exist: a mistake in the program
    public List<Provision> list(String key) {
        var values = provisions.get(key);
        if (values == null) {
            throw new IllegalArgumentException("the law files have no " + key);
        }
        return values;
    }

    /// Every key there is.
    public List<String> keys() {
        return List.copyOf(provisions.keySet());
    }
}
