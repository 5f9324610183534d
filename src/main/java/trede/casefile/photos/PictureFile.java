package trede.casefile.photos;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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

    private static final long MOST = 64_000_000;
    private static final long MOST_IN_MEMORY = 25_000_000;
    private static final int MOST_SCANS = 50;

    private static final int UPRIGHT = 1;

    /// @throws Refusal if it is neither
    static PictureFile of(byte[] file) {
        if (begins(file, PNG)) {
            return new PictureFile("png", UPRIGHT, MOST);
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
                scans += mark == 0xDA ? 1 : 0;
                whole |= mark == 0xC2;
                at += 2 + length;
            }
        }
        if (scans > MOST_SCANS) {
            throw new Refusal("casefile.photo.broken");
        }
        return new PictureFile("jpeg", orientation(file), whole || scans > 1 ? MOST_IN_MEMORY : MOST);
    }

    /// As the camera told it in EXIF; upright where it told nothing that can be read.
    private static int orientation(byte[] file) {
        try {
            var told = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var orientation = told == null ? null : told.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return orientation != null && orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
        } catch (JpegProcessingException | IOException cutShort) {
            return UPRIGHT;
        }
    }
}
