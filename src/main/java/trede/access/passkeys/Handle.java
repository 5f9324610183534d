package trede.access.passkeys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/// What a device remembers about whose passkey it is: the account, opaque, and the code of the
/// centre, which must be known
/// before any row can be read.
record Handle(UUID account, String centre) {

    private static final int ID = 16;

    Bytes bytes() {
        byte[] code = centre.getBytes(StandardCharsets.UTF_8);
        return new Bytes(ByteBuffer.allocate(ID + code.length)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .put(code)
                .array());
    }

    static Handle of(Bytes bytes) {
        byte[] all = bytes.getBytes();
        if (all.length <= ID) {
            throw new IllegalArgumentException("no handle of ours");
        }
        var buffer = ByteBuffer.wrap(all);
        var account = new UUID(buffer.getLong(), buffer.getLong());
        return new Handle(account, new String(all, ID, all.length - ID, StandardCharsets.UTF_8));
    }
}
