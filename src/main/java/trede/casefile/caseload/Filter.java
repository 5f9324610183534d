package trede.casefile.caseload;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import trede.web.DayEntry;
import trede.web.Problems;
import trede.web.asked.Sealed;

/// Which people a list is of, in which order and with which columns: what stands in its address, as typed.
public record Filter(SortedMap<String, String> typed) {

    /// What a list can be asked.
    public static final List<String> FIELDS = List.of(
            "whose",
            "site",
            "q",
            "function",
            "status",
            "day",
            "language",
            "from",
            "to",
            "rung",
            "due",
            "code",
            "work",
            "sort",
            "cols");

    private static final List<String> SORTS = List.of("name", "since", "due", "age", "language");
    private static final int LONGEST = 200;

    /// From the parameters of a request; what is empty or unknown is left out.
    public static Filter of(Map<String, List<String>> parameters) {
        var typed = new TreeMap<String, String>();
        for (String field : FIELDS) {
            String value = parameters.getOrDefault(field, List.of()).stream()
                    .filter(each -> !each.isBlank())
                    .map(String::strip)
                    .collect(Collectors.joining(","));
            if (!value.isEmpty()) {
                typed.put(field, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
        return new Filter(typed);
    }

    /// From an address: `q=an&sort=due`.
    public static Filter parse(String query) {
        var parameters = new TreeMap<String, List<String>>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(decoded(parts[1]));
            }
        }
        return of(parameters);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException misread) {
            return "";
        }
    }

    /// As an address carries it, without its question mark; what somebody typed about a person is
    /// sealed.
    public String address() {
        return has("q") ? with("q", Sealed.of(text("q"))).query() : query();
    }

    /// The same, kept in a form or under a name.
    public String query() {
        return typed.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public Filter with(String field, String value) {
        var other = new TreeMap<>(typed);
        other.put(field, value);
        return new Filter(other);
    }

    /// What was typed in a field; empty for nothing.
    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return typed.containsKey(field);
    }

    public String sort() {
        return SORTS.contains(text("sort")) ? text("sort") : "name";
    }

    public List<Column> columns() {
        return Column.list(text("cols"));
    }

    /// The day on which a benefit runs or not; today if nothing can be read.
    public LocalDate day(LocalDate today) {
        return DayEntry.find(text("day"), today).orElse(today);
    }

    /// An age, if one was typed.
    public Optional<Integer> age(String field) {
        return Optional.of(text(field)).filter(age -> age.matches("\\d{1,3}")).map(Integer::valueOf);
    }

    /// What of it cannot be read.
    public Problems problems(LocalDate today) {
        var problems = new Problems();
        for (String field : List.of("from", "to")) {
            if (has(field) && age(field).isEmpty()) {
                problems.add(field, "casefile.caseload.age_misread", text(field));
            }
        }
        if (has("day") && DayEntry.find(text("day"), today).isEmpty()) {
            problems.add("day", "casefile.day_misread", text("day"));
        }
        return problems;
    }

    /// What it asks, for the log: nothing that somebody typed about a person.
    Map<String, String> logged() {
        var logged = new TreeMap<>(typed);
        logged.computeIfPresent("q", (field, name) -> "…");
        logged.remove("cols");
        return logged;
    }
}
