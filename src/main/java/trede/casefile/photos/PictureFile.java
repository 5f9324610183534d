package trede.casefile.photos;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import trede.web.Refusal;

/// What a file says of itself by its bytes, whatever its name says: which kind of picture, how
/// the camera was held, and how many dots may be read from it.
///
/// @param format `jpeg` or `png`
/// @param orientation as EXIF counts it: 1 is upright
/// @param most dots; fewer where the whole picture must be in memory before the first row is
/// known
record PictureFile(String format, int orientation, long most) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private static final long MOST = 64_000_000;
    private static final long MOST_IN_MEMORY = 25_000_000;
    private static final int MOST_SCANS = 50;

    private static final int ORIENTATION = 0x0112;
    private static final int TIFF = 42;
    private static final int ENTRY = 12;

    /// @throws Refusal if it is neither
    static PictureFile of(byte[] file) {
        if (begins(file, PNG)) {
            return new PictureFile("png", 1, MOST);
        }
        if (begins(file, JPEG)) {
            return jpeg(file);
        }
        throw new Refusal("casefile.photo.no_photo");
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    // From mark to mark, over the dots between them. Each scan goes over the whole picture once more, and a file can
    // hold many thousands of them.
    private static PictureFile jpeg(byte[] file) {
        int orientation = 0;
        int scans = 0;
        boolean whole = false;
        int at = JPEG.length - 1;
        while (at + 4 <= file.length) {
            int mark = file[at + 1] & 0xFF;
            if (file[at] != (byte) 0xFF || mark == 0xFF) {
                at++;
            } else if (mark == 0xD9) {
                break;
            } else if (mark <= 0x01 || mark >= 0xD0 && mark <= 0xD8) {
                at += 2;
            } else {
                int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
                if (mark == 0xE1 && orientation == 0) {
                    orientation = orientation(file, at + 4, at + 2 + length);
                }
                scans += mark == 0xDA ? 1 : 0;
                whole |= mark == 0xC2;
                at += 2 + length;
            }
        }
        if (scans > MOST_SCANS) {
            throw new Refusal("casefile.photo.broken");
        }
        return new PictureFile("jpeg", Math.max(1, orientation), whole || scans > 1 ? MOST_IN_MEMORY : MOST);
    }

    /// 0 where it is not told.
    private static int orientation(byte[] file, int from, int end) {
        if (end > file.length || from + EXIF.length > end || !begins(Arrays.copyOfRange(file, from, end), EXIF)) {
            return 0;
        }
        try {
            var tiff = ByteBuffer.wrap(file, from + EXIF.length, end - from - EXIF.length)
                    .slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int first = tiff.getShort(2) == TIFF ? tiff.getInt(4) : 0;
            int entries = first == 0 ? 0 : tiff.getShort(first) & 0xFFFF;
            for (int entry = first + 2; entry < first + 2 + entries * ENTRY; entry += ENTRY) {
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    int told = tiff.getShort(entry + 8);
                    return told >= 1 && told <= 8 ? told : 0;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException cutShort) {
            return 0;
        }
        return 0;
    }
}
