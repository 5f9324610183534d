package trede.casefile.pages.who;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import trede.casefile.Identity;
import trede.casefile.NationalNumber;
import trede.casefile.Telephone;
import trede.casefile.finding.Question;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.identities.IdentityField;
import trede.casefile.pages.FoundWords;
import trede.casefile.pages.PersonView;
import trede.web.Page;

/// What already stands in a form when it opens.
public final class Prefill {

    private static final int NATIONAL_NUMBER = 11;

    private Prefill() {}

    /// From what was typed to find somebody: `Given Family`, or `Family, Given`; a birth date; a number.
    static IdentityEntry newcomer(String typed, LocalDate today) {
        var asked = Question.of(typed, today);
        var values = new EnumMap<IdentityField, String>(IdentityField.class);
        String names = asked.names();
        int comma = names.indexOf(',');
        int space = names.indexOf(' ');
        if (comma >= 0) {
            values.put(
                    IdentityField.FAMILY_NAME, capital(names.substring(0, comma).strip()));
            values.put(
                    IdentityField.GIVEN_NAME, capital(names.substring(comma + 1).strip()));
        } else if (space > 0) {
            values.put(IdentityField.GIVEN_NAME, capital(names.substring(0, space)));
            values.put(IdentityField.FAMILY_NAME, capital(names.substring(space + 1)));
        } else {
            values.put(IdentityField.FAMILY_NAME, capital(names));
        }
        if (asked.born() != null) {
            values.put(IdentityField.BIRTH, asked.born().written());
        }
        if (asked.digits().length() == NATIONAL_NUMBER && NationalNumber.isRight(asked.digits())) {
            values.put(IdentityField.NISS, NationalNumber.written(asked.digits()));
        }
        return new IdentityEntry(values);
    }

    /// The telephone in what was typed, if it is one.
    static String phone(String typed, LocalDate today) {
        var asked = Question.of(typed, today);
        return asked.born() == null && !NationalNumber.isRight(asked.digits())
                ? Telephone.find(asked.digits().isEmpty() ? typed : asked.text())
                        .map(Telephone::written)
                        .orElse("")
                : "";
    }

    /// From what is known.
    public static IdentityEntry known(Identity identity, Page page) {
        var values = new EnumMap<IdentityField, String>(IdentityField.class);
        var background = identity.background();
        var residence = identity.residence();
        values.put(IdentityField.FAMILY_NAME, identity.familyName());
        values.put(IdentityField.GIVEN_NAME, identity.givenName());
        values.put(IdentityField.BIRTH, FoundWords.birth(identity.birth()));
        values.put(IdentityField.NISS, identity.niss() == null ? "" : NationalNumber.written(identity.niss()));
        values.put(IdentityField.GENDER, text(background.gender()));
        values.put(
                IdentityField.NATIONALITY,
                background.nationality() == null ? "" : PersonView.country(background.nationality(), page));
        values.put(
                IdentityField.LANGUAGE,
                background.language() == null ? "" : PersonView.language(background.language(), page));
        values.put(
                IdentityField.INTERPRETER,
                background.interpreter() == null ? "" : background.interpreter().toString());
        values.put(IdentityField.RESIDENCE_STATUS, text(residence.status()));
        values.put(IdentityField.POSTAL_CODE, text(residence.postalCode()));
        values.put(
                IdentityField.MUNICIPALITY,
                residence.municipality() == null ? "" : FoundWords.place(null, residence.municipality(), page));
        values.put(IdentityField.DECEASED_ON, identity.deceasedOn() == null ? "" : page.day(identity.deceasedOn()));
        return new IdentityEntry(values);
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    /// A name typed in small letters only, as it is written.
    private static String capital(String name) {
        if (!name.equals(name.toLowerCase(java.util.Locale.ROOT))) {
            return name;
        }
        return String.join(
                " ",
                Arrays.stream(name.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                        .toList());
    }
}
