package trede.benefits.letters;

/// What stands on every letter: who writes, and where one appeals.
///
/// @param court the labour court of the district
public record Letterhead(String service, String address, String phone, String court, String courtAddress) {

    public static final Letterhead EMPTY = new Letterhead("", "", "", "", "");
}
