package trede.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8 and keeps what is none: a byte that does not fit becomes a mark that no UTF-8 text can
/// hold, so that the
/// row in which it stands can be told, and be written down again.
public final class Utf8Reader extends Reader {

    /// Marks stand for the bytes 0x80 to 0xFF and are lone surrogates.
    private static final char MARK = 0xDC00;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
    private boolean begun;
    private boolean ended;

    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    /// Whether a text holds a mark; a proper pair of surrogates is none.
    public static boolean holdsAMark(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                i++;
            } else if (Character.isLowSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The text as it was probably meant: most tables that are not UTF-8 are Windows-1252.
    public static String meant(String text) {
        if (!holdsAMark(text)) {
            return text;
        }
        var meant = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                meant.append(c).append(text.charAt(++i));
            } else if (Character.isLowSurrogate(c)) {
                meant.append(new String(new byte[] {(byte) (c - MARK)}, WINDOWS));
            } else {
                meant.append(c);
            }
        }
        return meant.toString();
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int read = Math.min(length, chars.remaining());
        chars.get(to, from, read);
        return read;
    }

    private void fill() throws IOException {
        chars.clear();
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, read));
        bytes.flip();
        decode(read < 0);
        chars.flip();
        if (!begun && chars.hasRemaining()) {
            begun = true;
            if (chars.get(chars.position()) == '\uFEFF') {
                chars.get();
            }
        }
        ended = read < 0;
    }

    private void decode(boolean atEnd) {
        while (true) {
            var result = decoder.decode(bytes, chars, atEnd);
            if (!result.isError()) {
                return;
            }
            for (int i = 0; i < result.length(); i++) {
                chars.put((char) (MARK + (bytes.get() & 0xFF)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
