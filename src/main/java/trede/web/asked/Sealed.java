package trede.web.asked;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// What was typed, as an address may carry it: nobody reads a name in it, and only this program
/// opens it again, until it is started anew.
public final class Sealed {

    private static final String MARK = "~";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SecretKey KEY = key();

    private Sealed() {}

    /// For an address; nothing stays nothing.
    public static String of(String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(typed.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean looksSealed(String value) {
        return value.startsWith(MARK);
    }

    /// What was typed; empty if this program did not seal it.
    static Optional<String> open(String sealed) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed.substring(MARK.length()));
            if (whole.length <= NONCE) {
                return Optional.empty();
            }
            byte[] typed = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE))
                    .doFinal(whole, NONCE, whole.length - NONCE);
            return Optional.of(new String(typed, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, KEY, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static SecretKey key() {
        try {
            var maker = KeyGenerator.getInstance("AES");
            maker.init(256);
            return maker.generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
