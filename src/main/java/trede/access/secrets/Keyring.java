package trede.access.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import trede.home.Home;

/// The key of the house, outside the database: whoever steals a backup cannot read what was sealed with it.
/// It is the setting `TREDE_KEY` (32 bytes, Base64), else the file `run/key` of the home, made at first use.
@Component
public class Keyring {

    private static final int SIZE = 32;
    private static final int NONCE = 12;
    private static final byte VERSION = 1;

    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    Keyring(Home home) {
        this(key(home, System.getenv()));
    }

    Keyring(byte[] key) {
        if (key.length != SIZE) {
            throw new IllegalStateException("TREDE_KEY must be 32 bytes in Base64: openssl rand -base64 32");
        }
        this.key = key;
    }

    /// A hash that cannot be recomputed without the key.
    public byte[] hash(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived("hash " + purpose), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Seals a secret for one place; elsewhere it cannot be opened.
    public byte[] seal(String place, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, place, nonce, secret, 0);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /// @throws IllegalStateException if it was sealed with another key, or for another place
    public byte[] open(String place, byte[] sealed) {
        byte[] nonce = new byte[NONCE];
        System.arraycopy(sealed, 1, nonce, 0, NONCE);
        return cipher(Cipher.DECRYPT_MODE, place, nonce, sealed, 1 + NONCE);
    }

    private byte[] cipher(int mode, String place, byte[] nonce, byte[] text, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text, from, text.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret of " + place + " cannot be opened: is TREDE_KEY another one?", e);
        }
    }

    private byte[] derived(String purpose) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] key(Home home, Map<String, String> environment) {
        String given = environment.get("TREDE_KEY");
        if (given != null) {
            return Base64.getDecoder().decode(given.strip());
        }
        Path file = home.folder("run").resolve("key");
        try {
            if (!Files.exists(file)) {
                byte[] made = new byte[SIZE];
                new SecureRandom().nextBytes(made);
                place(file, Base64.getEncoder().encodeToString(made));
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the house cannot be read: " + file, e);
        }
    }

    // Whole or not at all, and never over one that another process just made.
    private static void place(Path file, String text) throws IOException {
        Path half = Files.createTempFile(file.getParent(), "key", "");
        Files.writeString(half, text);
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
