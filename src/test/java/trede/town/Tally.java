package trede.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trede.time.Period;

/// Counts a folder by hand, with plain loops over the rows, to check what the towns were written for.
final class Tally {

    private final Folder folder;
    private final Period period;
    private final int from;
    private final int until;
    private final Map<String, Map<String, List<Map<String, String>>>> byFile = new HashMap<>();

    Tally(Folder folder, Period period) {
        this.folder = folder;
        this.period = period;
        this.from = (int) period.first().toEpochDay();
        this.until = (int) period.last().toEpochDay();
        for (String file : List.of("benefits", "registrations", "screenings", "activities", "employments", "support")) {
            var byPerson = new HashMap<String, List<Map<String, String>>>();
            for (var row : folder.rows(file).values()) {
                byPerson.computeIfAbsent(row.get("person"), p -> new ArrayList<>())
                        .add(row);
            }
            byFile.put(file, byPerson);
        }
    }

    List<Map<String, String>> rows(String file, String person) {
        return byFile.get(file).getOrDefault(person, List.of());
    }

    /// The last day of a fact; a death ends what runs.
    int last(Map<String, String> row) {
        String died = folder.rows("persons").get(row.get("person")).get("deceased_on");
        int end = Folder.last(row);
        return died.isEmpty() ? end : Math.min(end, Folder.day(died));
    }

    boolean touches(Map<String, String> row) {
        return Folder.first(row) <= until && last(row) >= from;
    }

    boolean touched(String file, String person, String column, String... codes) {
        var wanted = Set.of(codes);
        for (var row : rows(file, person)) {
            if (touches(row) && (wanted.isEmpty() || wanted.contains(row.get(column)))) {
                return true;
            }
        }
        return false;
    }

    int age(String person) {
        String told = folder.rows("persons").get(person).get("birth_date");
        String[] parts = (told + "-01-01").split("-");
        var born = LocalDate.of(
                Integer.parseInt(parts[0]),
                Math.max(1, Integer.parseInt(parts[1])),
                Math.max(1, Integer.parseInt(parts[2])));
        return java.time.Period.between(born, period.last()).getYears();
    }

    /// Reconciliation, professional, social and welfare trajectories of a quarter, by cell.
    Map<String, Integer> antwerp() {
        var cells = new HashMap<String, Integer>();
        for (String person : folder.rows("persons").keySet()) {
            boolean sixty = touched("employments", person, "kind", "article_60");
            boolean activated = touched("employments", person, "kind", "activated_benefit");
            if (sixty) {
                add(cells, "article_60");
            } else if (activated) {
                add(cells, "activated_benefit");
            }
            trajectory(person, cells);
            if (!touched("benefits", person, "kind")) {
                continue;
            }
            add(cells, "initial-population");
            if (sixty) {
                add(cells, "excluded.double_article_60");
            } else if (activated) {
                add(cells, "excluded.double_activated_benefit");
            } else if (age(person) < 18 || age(person) > 65) {
                add(cells, "excluded.age");
            } else if (!touched("registrations", person, "register", "population", "aliens", "waiting")) {
                add(cells, "excluded.no_registration");
            } else {
                split(person, cells);
            }
        }
        return cells;
    }

    /// The overview of a month, by category.
    Map<String, Integer> overview() {
        var cells = new HashMap<String, Integer>();
        for (String person : folder.rows("persons").keySet()) {
            if (touched("benefits", person, "kind")) {
                add(cells, "population");
                add(cells, category(person));
            }
        }
        return cells;
    }

    private String category(String person) {
        for (String type : List.of("study", "labour", "external_partner", "language", "social")) {
            if (touched("activities", person, "type", type)) {
                return type;
            }
        }
        int runFirst = Integer.MIN_VALUE;
        int runLast = Integer.MIN_VALUE;
        var benefits = rows("benefits", person).stream()
                .sorted(Comparator.comparingInt(Folder::first))
                .toList();
        for (var row : benefits) {
            if (Folder.first(row) > until) {
                break;
            }
            if (runLast == Integer.MIN_VALUE || Folder.first(row) - runLast - 1 > 31) {
                runFirst = Folder.first(row);
            }
            runLast = last(row);
        }
        return LocalDate.ofEpochDay(runFirst).plusMonths(4).isAfter(period.last()) ? "new" : "care";
    }

    /// Persons with a living wage touching the period.
    int livingWages() {
        int count = 0;
        for (String person : folder.rows("persons").keySet()) {
            count += touched("benefits", person, "kind", "living_wage") ? 1 : 0;
        }
        return count;
    }

    private void split(String person, Map<String, Integer> cells) {
        var screening = rows("screenings", person).stream()
                .filter(this::touches)
                .max(Comparator.comparingInt(Folder::first))
                .map(row -> row.get("activatable"))
                .orElse("");
        if (Set.of("social", "none").contains(screening)) {
            add(cells, "social");
            if ("none".equals(screening)) {
                add(cells, "social.none");
            }
            if (touched("activities", person, "type", "language", "social", "labour", "external_partner", "study")) {
                add(cells, "social.activated");
            }
            return;
        }
        add(cells, "professional");
        if (screening.isEmpty()) {
            boolean ever = rows("screenings", person).stream().anyMatch(row -> Folder.first(row) <= until);
            add(cells, ever ? "screening_expired" : "not_yet_screened");
        }
        if (touched("activities", person, "type", "language", "labour", "study", "external_partner")) {
            add(cells, "from_benefit.activated");
        } else if (touched("employments", person, "kind")) {
            add(cells, "from_benefit.employed_only");
        }
    }

    private void trajectory(String person, Map<String, Integer> cells) {
        var talks = rows("support", person).stream()
                .filter(row -> "welfare_trajectory".equals(row.get("kind")))
                .sorted(Comparator.comparingInt(Folder::first))
                .toList();
        if (talks.stream().noneMatch(this::touches)) {
            return;
        }
        boolean isNew = false;
        int known = Integer.MIN_VALUE;
        for (var row : talks) {
            boolean begins = known == Integer.MIN_VALUE || Folder.first(row) - known - 1 > 31;
            isNew |= begins && Folder.first(row) >= from && Folder.first(row) <= until;
            known = Math.max(known, last(row));
        }
        boolean ended = false;
        boolean goesOn = false;
        for (var row : rows("employments", person)) {
            if ("article_60".equals(row.get("kind"))) {
                ended |= last(row) <= until;
                goesOn |= Folder.first(row) <= until && last(row) > until;
            }
        }
        add(cells, "trajectories");
        if (isNew) {
            add(cells, "trajectories.new");
        }
        if (ended && !goesOn) {
            add(cells, "trajectories.ex");
            if (isNew) {
                add(cells, "trajectories.new.ex");
            }
        }
    }

    static void add(Map<String, Integer> cells, String cell) {
        cells.merge(cell, 1, Integer::sum);
    }
}
