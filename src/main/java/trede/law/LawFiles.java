package trede.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads what the law says as it is written in `resources/law`.
final class LawFiles {

    private static final int CENTS = 2;

    private LawFiles() {}

    /// By key, the earliest first.
    static Map<String, List<Provision>> read(String pattern) {
        var read = new TreeMap<String, List<Provision>>();
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
    static Map<String, List<Provision>> parse(InputStream yaml) {
        var read = new TreeMap<String, List<Provision>>();
        Map<String, Map<String, Object>> written = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        written.forEach((key, entry) -> {
            var values = new ArrayList<Provision>();
            for (var value : (List<Map<String, Object>>) part(key, entry, "values", List.class)) {
                values.add(provision(key, entry, value));
            }
            values.sort(Comparator.comparing(Provision::from));
            read.put(key, List.copyOf(values));
        });
        return Collections.unmodifiableMap(read);
    }

    private static Provision provision(String key, Map<String, Object> entry, Map<String, Object> value) {
        var unit = part(key, entry, "unit", String.class);
        var from = part(key, value, "from", Date.class)
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        var source = part(key, value, "source", String.class);
        var confirmed = part(key, value, "confirmed", Boolean.class);
        var article = article(key, entry);
        if (value.get("value") instanceof String code) {
            return new Choice(key, unit, from, code, source, confirmed, article);
        }
        return unit.startsWith("euro") || unit.equals("percent") || unit.equals("coefficient")
                ? new Amount(key, unit, from, amount(key, value), source, confirmed, article)
                : new Law.Value(key, unit, from, part(key, value, "value", Integer.class), source, confirmed, article);
    }

    private static @Nullable Article article(String key, Map<String, Object> entry) {
        return entry.containsKey("article") ? Article.of(part(key, entry, "article", String.class)) : null;
    }

    private static BigDecimal amount(String key, Map<String, Object> value) {
        var amount = new BigDecimal(part(key, value, "value", Number.class).toString());
        return amount.scale() < CENTS ? amount.setScale(CENTS) : amount;
    }

    private static <T> T part(String key, Map<String, Object> entry, String name, Class<T> type) {
        var part = entry.get(name);
        if (!type.isInstance(part)) {
            throw new IllegalStateException("%s: %s should be a %s".formatted(key, name, type.getSimpleName()));
        }
        return type.cast(part);
    }
}
