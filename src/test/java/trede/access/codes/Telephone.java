package trede.access.codes;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/// A telephone with an app for codes, that learns its secret from the letters on the page.
public record Telephone(String letters) {

    public static Telephone reading(String page) {
        var letters =
                Pattern.compile("<code class=\"letters\">([A-Z2-7 ]+)</code>").matcher(page);
        if (!letters.find()) {
            throw new AssertionError("no secret on this page");
        }
        return new Telephone(letters.group(1).replace(" ", ""));
    }

    public String code(Instant now) {
        byte[] secret = new byte[letters.length() * 5 / 8];
        long held = 0;
        int bits = 0;
        int at = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret[at++] = (byte) (held >> bits);
            }
        }
        return Totp.code(secret, Totp.step(now), Totp.DIGITS);
    }
}
