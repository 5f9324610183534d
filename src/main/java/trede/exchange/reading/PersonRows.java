package trede.exchange.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trede.casefile.NationalNumber;
import trede.casefile.intake.PersonTold;
import trede.casefile.intake.PersonTold.Address;
import trede.casefile.intake.PersonTold.Life;
import trede.casefile.intake.PersonTold.Name;

/// Reads `persons.csv`.
final class PersonRows {

    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{5}");
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

    private final LocalDate today;

    PersonRows(LocalDate today) {
        this.today = today;
    }

    @Nullable
    PersonTold read(Row row) {
        String person = row.must("person");
        String family = row.must("family_name");
        String given = row.must("given_name");
        var life = life(row);
        var told = new PersonTold(
                row.line(),
                person == null ? "" : person,
                niss(row),
                new Name(family == null ? "" : family, given == null ? "" : given),
                life == null ? new Life("", EARLIEST, null) : life,
                row.findCode("gender", Codes.GENDERS),
                nationality(row),
                language(row),
                new Address(municipality(row), row.find("postal_code")),
                row.findCode("residence_status", Codes.RESIDENCE_STATUSES));
        return row.bad() ? null : told;
    }

    private @Nullable Life life(Row row) {
        String told = row.must("birth_date");
        var deceased = row.findDay("deceased_on");
        if (told == null) {
            return null;
        }
        var birth = Days.findBirth(told);
        if (birth == null) {
            row.object("birth_date", "exchange.problem.birth_form", Finding.shown(told));
        } else if (birth.isAfter(today)) {
            row.object("birth_date", "exchange.problem.birth_future", Finding.shown(told));
        } else if (birth.isBefore(EARLIEST)) {
            row.object("birth_date", "exchange.problem.birth_early", Finding.shown(told));
        } else if (deceased != null && deceased.isBefore(birth)) {
            row.object("deceased_on", "exchange.problem.deceased_before_birth", deceased.toString(), birth.toString());
        } else {
            return new Life(told, birth, deceased);
        }
        return null;
    }

    /// People without a valid number are helped too: a wrong one is only remarked on.
    private static @Nullable String niss(Row row) {
        String told = row.find("niss");
        if (told == null) {
            return null;
        }
        String bare = NationalNumber.bare(told);
        if (!NationalNumber.isRight(bare)) {
            row.warn("niss", "exchange.problem.niss");
        }
        return bare.isEmpty() ? null : bare;
    }

    private static @Nullable String nationality(Row row) {
        String told = row.find("nationality");
        if (told == null) {
            return null;
        }
        String code = told.toUpperCase(Locale.ROOT);
        if (!Codes.isCountry(code)) {
            row.object("nationality", "exchange.problem.nationality", Finding.shown(told));
        }
        return code;
    }

    private static @Nullable String language(Row row) {
        String told = row.find("language");
        if (told != null && !Codes.isLanguage(told)) {
            row.object("language", "exchange.problem.language", Finding.shown(told));
        }
        return told;
    }

    private static @Nullable String municipality(Row row) {
        String told = row.find("municipality");
        if (told != null && !MUNICIPALITY.matcher(told).matches()) {
            row.object("municipality", "exchange.problem.municipality", Finding.shown(told));
        }
        return told;
    }
}
