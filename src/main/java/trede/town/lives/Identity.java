package trede.town.lives;

/// Who an invented person is. Texts are as the exchange writes them; an empty text is not known.
public record Identity(
        String niss,
        String family,
        String given,
        String birth,
        String gender,
        String nationality,
        String language,
        String municipality,
        String postalCode,
        String residence) {

    /// As a first hurried intake writes it down.
    public Identity hurried() {
        return new Identity("", family, given, birth, gender, nationality, "", municipality, "", "unknown");
    }

    public void write(StringBuilder to, String person, String deceasedOn) {
        Csv.cell(to, person);
        Csv.cells(to, niss, family, given, birth, gender, nationality, language);
        Csv.cells(to, municipality, postalCode, residence, deceasedOn);
    }
}
