package trede.access.codes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A code for each half minute, computed from a secret and the clock (RFC 6238, HMAC-SHA-1 as every
/// telephone has it).
/// Own code, since a library tells whether a code fits but not which half minute it was of, and so
/// lets it be used twice.
final class Totp {

    static final int DIGITS = 6;

    private static final long PERIOD = 30;
    /// A telephone's clock may be one period early or late.
    private static final int DRIFT = 1;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private Totp() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), PERIOD);
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int at = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, at, 4).getInt() & 0x7fffffff;
            return String.format("%0" + digits + "d", number % POWERS[digits]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The half minute that a code is of, if it is after the one used last.
    static OptionalLong match(byte[] secret, String code, Instant now, long lastStep) {
        var match = OptionalLong.empty();
        for (long step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
            boolean same = MessageDigest.isEqual(
                    code(secret, step, DIGITS).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
            if (same && step > lastStep) {
                match = OptionalLong.of(step);
            }
        }
        return match;
    }
}
