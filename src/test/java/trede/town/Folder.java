package trede.town;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// An exchange folder as read back: for each file its rows by key, and everything wrong with them.
final class Folder {

    private static final Map<String, List<String>> KEYS = Map.of(
            "persons", List.of("person"),
            "benefits", List.of("person", "from"),
            "registrations", List.of("person", "register", "from"),
            "screenings", List.of("person", "from"),
            "activities", List.of("person", "type", "offer", "provider", "from"),
            "employments", List.of("person", "kind", "employer", "from"),
            "support", List.of("person", "kind", "from"),
            "exits", List.of("person", "date"),
            "populations", List.of("municipality", "year", "age_from", "age_until"));

    private static final Map<String, Integer> DAYS = new ConcurrentHashMap<>();

    private static final Map<String, Set<String>> CODES = Map.of(
            "benefits.kind", Set.of("living_wage", "equivalent_living_wage"),
            "benefits.category", Set.of("1", "2", "3"),
            "registrations.register", Set.of("population", "aliens", "waiting", "jobseeker"),
            "screenings.activatable", Set.of("professional", "social", "none"),
            "activities.type", Set.of("care", "language", "social", "labour", "external_partner", "study"),
            "employments.kind",
                    Set.of("article_60", "article_61", "activated_benefit", "regular", "self_employed", "internship"),
            "support.kind", Set.of("welfare_trajectory", "budget_guidance", "debt_mediation", "housing", "other"),
            "exits.reason",
                    Set.of(
                            "work",
                            "education",
                            "unemployment_benefit",
                            "invalidity",
                            "pension",
                            "other_income",
                            "moved",
                            "deceased",
                            "not_willing",
                            "unknown"),
            "persons.gender", Set.of("", "f", "m", "x", "unknown"),
            "persons.residence_status",
                    Set.of(
                            "",
                            "citizen",
                            "eu",
                            "refugee",
                            "subsidiary_protection",
                            "temporary_protection",
                            "other",
                            "unknown"));

    final Map<String, Map<String, Map<String, String>>> files = new TreeMap<>();
    final List<String> problems = new ArrayList<>();
    private final List<Map<String, String>> fresh = new ArrayList<>();
    private final Map<String, Map<String, Map<String, String>>> benefits = new HashMap<>();

    static Folder read(Path dir) throws IOException {
        var folder = new Folder();
        folder.fold(dir);
        return folder;
    }

    /// Brings in the files of one folder over what is there, as an import does.
    void fold(Path dir) throws IOException {
        try (var list = Files.list(dir)) {
            for (Path file :
                    list.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".csv", "");
                var seen = new HashSet<String>();
                try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                    for (NamedCsvRecord row : reader) {
                        Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
                        String key = String.join(
                                "|", KEYS.get(name).stream().map(cells::get).toList());
                        check(name, cells);
                        if (!seen.add(key)) {
                            problems.add(name + ": second row " + key);
                        }
                        files.computeIfAbsent(name, n -> new HashMap<>()).put(key, cells);
                        if (cells.containsKey("person")) {
                            fresh.add(cells);
                        }
                        if ("benefits".equals(name)) {
                            benefits.computeIfAbsent(cells.get("person"), person -> new HashMap<>())
                                    .put(key, cells);
                        }
                    }
                }
                if (seen.isEmpty()) {
                    problems.add(name + ": only a header");
                }
            }
        }
    }

    /// Adds what can only be judged over all files, for the rows that came since the last time: facts of
    /// unknown
    /// people,
    /// overlapping benefits.
    void checkTogether() {
        var persons = rows("persons");
        for (var row : fresh) {
            if (!persons.containsKey(row.get("person"))) {
                problems.add("nobody knows " + row);
            }
            if (row.containsKey("category")) {
                checkOverlap(row);
            }
        }
        fresh.clear();
    }

    private void checkOverlap(Map<String, String> row) {
        for (var other : benefits.get(row.get("person")).values()) {
            if (other != row && first(other) <= last(row) && last(other) >= first(row)) {
                problems.add("benefits: overlap of " + row + " with " + other);
            }
        }
    }

    Map<String, Map<String, String>> rows(String file) {
        return files.getOrDefault(file, Map.of());
    }

    static int first(Map<String, String> row) {
        return day(row.get("from"));
    }

    static int last(Map<String, String> row) {
        String until = row.get("until");
        return until.isEmpty() ? Integer.MAX_VALUE : day(until);
    }

    static int day(String written) {
        return DAYS.computeIfAbsent(written, day -> (int) LocalDate.parse(day).toEpochDay());
    }

    private void check(String name, Map<String, String> row) {
        row.forEach((column, text) -> {
            var codes = CODES.get(name + "." + column);
            if (codes != null && !codes.contains(text)) {
                problems.add(name + ": " + column + " " + text);
            }
            if (text.length() != text.strip().length()) {
                problems.add(name + ": blanks around " + text);
            }
        });
        if (row.containsKey("from") && last(row) < first(row)) {
            problems.add(name + ": ends before it begins " + row);
        }
        if (row.containsKey("date")) {
            LocalDate.parse(row.get("date"));
        }
        if ("persons".equals(name)) {
            person(row);
        }
    }

    private void person(Map<String, String> row) {
        String birth = row.get("birth_date");
        if (!birth.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            problems.add("persons: born " + birth);
        }
        String niss = row.get("niss");
        if (!niss.isEmpty()) {
            long nine = niss.length() == 11 ? Long.parseLong(niss.substring(0, 9)) : -1;
            long check = 97 - (birth.compareTo("2000") >= 0 ? 2_000_000_000L + nine : nine) % 97;
            if (!niss.startsWith("999", 6) || Long.parseLong(niss.substring(9)) != check) {
                problems.add("persons: number " + niss + " of one born " + birth);
            }
        }
        if (row.get("family_name").isEmpty() || row.get("given_name").isEmpty()) {
            problems.add("persons: nameless");
        }
    }
}
