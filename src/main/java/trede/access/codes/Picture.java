package trede.access.codes;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import trede.access.codes.SecondFactors.Secret;

/// The picture that a telephone reads, drawn here: no other site sees the secret.
final class Picture {

    private static final int MARGIN = 4;

    private Picture() {}

    static Secret of(String letters, String name, String centre) {
        String issuer = encoded("Trede " + centre);
        String address = "otpauth://totp/" + issuer + ":" + encoded(name) + "?secret=" + letters + "&issuer=" + issuer;
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Secret(letters.replaceAll("(.{4})(?=.)", "$1 "), path.toString(), code.size + 2 * MARGIN);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
