package trede.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The cases in `src/test/resources/law/cases`, which a jurist can read.
public record Cases(Map<String, Object> written) {

    /// A test for each case of a file, named by it.
    public static Stream<DynamicTest> of(String file, Consumer<Cases> holds) {
        try {
            String text = Files.readString(Path.of("src/test/resources/law/cases", file));
            List<Map<String, Object>> cases = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return cases.stream()
                    .map(each ->
                            DynamicTest.dynamicTest(each.get("case").toString(), () -> holds.accept(new Cases(each))));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public boolean has(String name) {
        return written.containsKey(name);
    }

    public String text(String name) {
        return String.valueOf(written.get(name));
    }

    public LocalDate day(String name) {
        return day(written.get(name));
    }

    public static LocalDate day(Object written) {
        return ((Date) written).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    public int number(String name, int otherwise) {
        return has(name) ? (Integer) written.get(name) : otherwise;
    }

    public boolean yes(String name, boolean otherwise) {
        return has(name) ? (Boolean) written.get(name) : otherwise;
    }

    public long cents(String name) {
        return has(name) ? cents(written.get(name)) : 0;
    }

    public static long cents(Object euro) {
        return new BigDecimal(euro.toString()).movePointRight(2).longValueExact();
    }

    @SuppressWarnings("unchecked")
    public List<Cases> all(String name) {
        var all = (List<Map<String, Object>>) written.getOrDefault(name, List.of());
        return all.stream().map(Cases::new).toList();
    }

    @SuppressWarnings("unchecked")
    public List<List<Object>> rows(String name) {
        return (List<List<Object>>) written.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    public List<Object> list(String name) {
        return (List<Object>) written.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> map(String name) {
        return (Map<String, Object>) written.getOrDefault(name, Map.of());
    }
}
