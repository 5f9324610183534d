package trede.post;

import java.util.regex.Pattern;

/// How the centre is called in what leaves: nothing that tells what kind of office it is.
///
/// @param name `Markt 1`
/// @param email from which e-mails come; empty while there is none
/// @param place where people are expected when an appointment does not say it
/// @param language for who speaks none of ours: nl, fr, de or en
public record Sender(String name, String email, String place, String language) {

    private static final Pattern TELLS = Pattern.compile(
            "(?iu).*(ocmw|cpas|öshz|oshz|sociaal|sociale|social|sozial|welzijn|bien-être|wohlfahrt|hilfe|schuld|dette|leefloon).*");

    /// Whether these words tell what kind of office it is: others read along on a telephone.
    public static boolean tells(String words) {
        return TELLS.matcher(words).matches();
    }
}
