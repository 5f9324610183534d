package trede.casefile.pages.who;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trede.casefile.Identity;
import trede.casefile.NationalNumber;
import trede.casefile.Telephone;
import trede.casefile.finding.Question;
import trede.casefile.finding.Splitting;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.identities.IdentityField;
import trede.casefile.pages.FoundWords;
import trede.casefile.pages.PersonView;
import trede.web.Page;

/// What already stands in a form when it opens.
public final class Prefill {

    private static final int NATIONAL_NUMBER = 11;
    private static final Set<String> SMALL = Set.of("de", "den", "der", "la", "le", "les", "du");
    private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}");

    private Prefill() {}

    /// From what was typed to find somebody: names, as they were told apart; a birth date; a number. A
    /// national number with wrong check digits stays: the worker looks at it again.
    static IdentityEntry newcomer(Question asked, Splitting names) {
        var values = new EnumMap<IdentityField, String>(IdentityField.class);
        values.put(IdentityField.FAMILY_NAME, capital(names.familyName()));
        values.put(IdentityField.GIVEN_NAME, capital(names.givenName()));
        if (asked.born() != null) {
            values.put(IdentityField.BIRTH, asked.born().written());
        }
        if (isNationalNumber(asked)) {
            values.put(IdentityField.NISS, NationalNumber.written(asked.digits()));
        }
        return fromNumber(new IdentityEntry(values));
    }

    /// A right national number tells the birth and the sex where they were left empty.
    static IdentityEntry fromNumber(IdentityEntry entry) {
        var values = new EnumMap<IdentityField, String>(IdentityField.class);
        values.putAll(entry.typed());
        String niss = NationalNumber.bare(entry.value(IdentityField.NISS));
        if (entry.value(IdentityField.BIRTH).isEmpty()) {
            NationalNumber.birth(niss).ifPresent(birth -> values.put(IdentityField.BIRTH, FoundWords.birth(birth)));
        }
        if (entry.value(IdentityField.GENDER).isEmpty()) {
            NationalNumber.gender(niss).ifPresent(gender -> values.put(IdentityField.GENDER, gender));
        }
        return new IdentityEntry(values);
    }

    /// Family name and given name exchanged.
    static IdentityEntry swapped(IdentityEntry entry) {
        var values = new EnumMap<IdentityField, String>(IdentityField.class);
        values.putAll(entry.typed());
        values.put(IdentityField.FAMILY_NAME, entry.value(IdentityField.GIVEN_NAME));
        values.put(IdentityField.GIVEN_NAME, entry.value(IdentityField.FAMILY_NAME));
        return new IdentityEntry(values);
    }

    /// The telephone in what was typed, if it is one.
    static String phone(Question asked) {
        return asked.born() == null && !isNationalNumber(asked)
                ? Telephone.find(asked.digits().isEmpty() ? asked.text() : asked.dialled())
                        .map(Telephone::written)
                        .orElse("")
                : "";
    }

    // Eleven digits: 32470123456 is a telephone only where it is written as one.
    private static boolean isNationalNumber(Question asked) {
        return asked.digits().length() == NATIONAL_NUMBER
                && (NationalNumber.isRight(asked.digits()) || !asked.dialled().startsWith("+"));
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

    /// A name typed in small letters only, as it is written: De Kiekendief, Van den Broeck, Jean-Luc.
    private static String capital(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        var words = new ArrayList<String>();
        for (String word : name.split(" ")) {
            words.add(
                    !words.isEmpty() && SMALL.contains(word)
                            ? word
                            : FIRST_LETTER
                                    .matcher(word)
                                    .replaceAll(letter -> Matcher.quoteReplacement(
                                            letter.group().toUpperCase(Locale.ROOT))));
        }
        return String.join(" ", words);
    }
}
