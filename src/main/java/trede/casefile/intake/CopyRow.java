package trede.casefile.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Rows in the text form that PostgreSQL's COPY reads, written straight as bytes.
final class CopyRow {

    private byte[] bytes = new byte[1 << 16];
    private int length;
    private boolean begun;

    CopyRow text(@Nullable String text) {
        separate();
        if (text == null) {
            plain("\\N");
            return this;
        }
        room(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                wide(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                wide(c);
            }
        }
        return this;
    }

    CopyRow day(@Nullable LocalDate day) {
        separate();
        return plain(day == null ? "\\N" : day.toString());
    }

    CopyRow lastDay(@Nullable LocalDate day) {
        separate();
        return plain(day == null ? "infinity" : day.toString());
    }

    CopyRow number(long number) {
        separate();
        return plain(Long.toString(number));
    }

    CopyRow number(@Nullable BigDecimal number) {
        separate();
        return plain(number == null ? "\\N" : number.toPlainString());
    }

    void end() {
        room(1);
        bytes[length++] = '\n';
        begun = false;
    }

    int length() {
        return length;
    }

    /// The bytes so far; what follows begins anew.
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    private void separate() {
        room(1);
        if (begun) {
            bytes[length++] = '\t';
        }
        begun = true;
    }

    private CopyRow plain(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    private void ascii(char c) {
        switch (c) {
            case '\\', '\t', '\n', '\r' -> {
                bytes[length++] = '\\';
                bytes[length++] = (byte) (c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c);
            }
            default -> bytes[length++] = (byte) c;
        }
    }

    /// UTF-8 beyond ASCII.
    private void wide(int c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                bytes[length++] = (byte) (0xE0 | c >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | c >> 18);
                bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
            }
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
