package trede.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import trede.web.Refusal;

/// Every number of law and policy that something is decided or counted by: since when it holds, where
/// that is written.
@Component
public final class Law {

    private static final Map<String, List<Value>> WRITTEN = read("classpath*:law/*.yaml");

    private final Map<String, List<Value>> numbers;

    /// As it is written in `resources/law`.
    public Law() {
        this(WRITTEN);
    }

    private Law(Map<String, List<Value>> numbers) {
        this.numbers = numbers;
    }

    /// A number from a day on, until the next one begins.
    ///
    /// @param key what it is; its name on the page is [#label]
    /// @param unit years, months, days …
    /// @param source the act or document that says so
    /// @param confirmed whether somebody who knows the field confirmed it
    public record Value(String key, String unit, LocalDate from, int number, String source, boolean confirmed) {

        /// Key of its name.
        public String label() {
            return "law.label." + key;
        }
    }

    /// As it is written in `resources/law`, for those who do without Spring.
    public static Law read() {
        return new Law();
    }

    /// @param yaml in the form of the files in `resources/law`
    public static Law of(InputStream yaml) {
        return new Law(parse(yaml));
    }

    /// @throws Refusal that says since when there is a value, if there was none on that day
    public int number(String key, LocalDate day) {
        return value(key, day).number();
    }

    /// @throws Refusal that says since when there is a value, if there was none on that day
    /// @throws IllegalArgumentException if the key does not exist: a mistake in the program
    public Value value(String key, LocalDate day) {
        var values = numbers.get(key);
        if (values == null) {
            throw new IllegalArgumentException("the law files have no " + key);
        }
        return values.stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal(
                        "law.missing." + key,
                        day.toString(),
                        values.getFirst().from().toString()));
    }

    /// Every key there is.
    public List<String> keys() {
        return List.copyOf(numbers.keySet());
    }

    private static Map<String, List<Value>> read(String pattern) {
        var read = new TreeMap<String, List<Value>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (var stream = file.getInputStream()) {
                    parse(stream).forEach((key, values) -> {
                        if (read.put(key, values) != null) {
                            throw new IllegalStateException(key + " is written twice, again in " + file.getFilename());
                        }
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(pattern, e);
        }
        return Collections.unmodifiableMap(read);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Value>> parse(InputStream yaml) {
        var read = new TreeMap<String, List<Value>>();
        Map<String, Map<String, Object>> written = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        written.forEach((key, entry) -> {
            var values = new ArrayList<Value>();
            for (var value : (List<Map<String, Object>>) part(key, entry, "values", List.class)) {
                values.add(new Value(
                        key,
                        part(key, entry, "unit", String.class),
                        part(key, value, "from", Date.class)
                                .toInstant()
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate(),
                        part(key, value, "value", Integer.class),
                        part(key, value, "source", String.class),
                        part(key, value, "confirmed", Boolean.class)));
            }
            values.sort(Comparator.comparing(Value::from));
            read.put(key, List.copyOf(values));
        });
        return Collections.unmodifiableMap(read);
    }

    private static <T> T part(String key, Map<String, Object> entry, String name, Class<T> type) {
        var part = entry.get(name);
        if (!type.isInstance(part)) {
            throw new IllegalStateException("%s: %s should be a %s".formatted(key, name, type.getSimpleName()));
        }
        return type.cast(part);
    }
}
