package trede.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trede.casefile.intake.Told;

/// The files of an exchange folder and their columns, in the order in which they are read.
public enum ExchangeFile {
    PERSONS(
            Told.PERSON,
            "persons.csv",
            "person",
            List.of("person", "family_name", "given_name", "birth_date"),
            List.of(
                    "niss",
                    "gender",
                    "nationality",
                    "language",
                    "municipality",
                    "postal_code",
                    "residence_status",
                    "deceased_on")),
    BENEFITS(
            Told.BENEFIT,
            "benefits.csv",
            "person, from",
            List.of("person", "kind", "from"),
            List.of("category", "until", "row")),
    REGISTRATIONS(
            Told.REGISTRATION,
            "registrations.csv",
            "person, register, from",
            List.of("person", "register", "from"),
            List.of("until", "row")),
    SCREENINGS(
            Told.SCREENING,
            "screenings.csv",
            "person, from",
            List.of("person", "activatable", "from"),
            List.of("reason", "until", "row")),
    ACTIVITIES(
            Told.ACTIVITY,
            "activities.csv",
            "person, type, offer, provider, from",
            List.of("person", "type", "from"),
            List.of("offer", "provider", "hours_per_week", "until", "row")),
    EMPLOYMENTS(
            Told.EMPLOYMENT,
            "employments.csv",
            "person, kind, employer, from",
            List.of("person", "kind", "from"),
            List.of("employer", "hours_per_week", "until", "row")),
    SUPPORT(
            Told.SUPPORT,
            "support.csv",
            "person, kind, from",
            List.of("person", "kind", "from"),
            List.of("until", "row")),
    EXITS(Told.EXIT, "exits.csv", "person, date", List.of("person", "date", "reason"), List.of("row")),
    POPULATIONS(
            Told.POPULATION,
            "populations.csv",
            "municipality, year, age_from, age_until",
            List.of("municipality", "year", "age_from", "age_until", "inhabitants"),
            List.of("row"));

    /// What a file of rejected rows says beyond what came; read past when it is imported again.
    public static final String PROBLEM = "problem";

    private final Told told;
    private final String fileName;
    private final String key;
    private final List<String> required;
    private final List<String> optional;

    ExchangeFile(Told told, String fileName, String key, List<String> required, List<String> optional) {
        this.told = told;
        this.fileName = fileName;
        this.key = key;
        this.required = required;
        this.optional = optional;
    }

    public Told told() {
        return told;
    }

    public String fileName() {
        return fileName;
    }

    /// The columns that tell one row from another, where rows have no id of their own.
    public String key() {
        return key;
    }

    public List<String> required() {
        return required;
    }

    public boolean knows(String column) {
        return required.contains(column) || optional.contains(column) || column.equals(PROBLEM);
    }

    /// All columns as a sentence lists them.
    public String columns() {
        return String.join(
                ", ", Stream.concat(required.stream(), optional.stream()).toList());
    }

    public static Optional<ExchangeFile> find(String fileName) {
        return Stream.of(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    public static ExchangeFile of(Told told) {
        return Stream.of(values()).filter(file -> file.told == told).findFirst().orElseThrow();
    }

    public static String names() {
        return String.join(", ", Stream.of(values()).map(ExchangeFile::fileName).toList());
    }
}
