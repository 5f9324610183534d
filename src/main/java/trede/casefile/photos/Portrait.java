package trede.casefile.photos;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import trede.web.Refusal;

/// A picture as we keep it: upright, small, and made of nothing but the dots of what came in.
/// Where it was taken, and whatever else was hidden in the file, is gone.
///
/// @param jpeg not changed by anybody
public record Portrait(byte[] jpeg, int width, int height) {

    static final int SIDE = 480;

    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.85f;

    /// @param upload what came in, whatever it is called
    /// @throws Refusal if it is no photo that we can read, or one so large that reading it would
    /// take too much memory
    static Portrait of(byte[] upload) {
        var file = PictureFile.of(upload);
        var reader = ImageIO.getImageReadersByFormatName(file.format()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            reader.setInput(in, true, true);
            return of(small(reader, file.most()), file.orientation());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException no) {
            throw new Refusal("casefile.photo.broken");
        } finally {
            reader.dispose();
        }
    }

    // The size stands at the beginning: a picture of 50,000 by 50,000 dots is never unpacked. Of a large one only some
    // rows and columns are kept while it is read.
    private static BufferedImage small(ImageReader reader, long most) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int longest = Math.max(width, height);
        if (longest > LONGEST_SIDE || (long) width * height > most) {
            throw new Refusal("casefile.photo.too_many_dots", width, height, most / 1_000_000);
        }
        int step = Math.max(1, longest / (2 * SIDE));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, param);
        while (Math.max(image.getWidth(), image.getHeight()) >= 2 * SIDE) {
            image = drawn(image, half(image.getWidth()), half(image.getHeight()), new AffineTransform());
        }
        return image;
    }

    private static int half(int side) {
        return Math.max(1, side / 2);
    }

    private static Portrait of(BufferedImage image, int orientation) throws IOException {
        double scale = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean lying = orientation > 4;
        var upright = drawn(
                image, lying ? height : width, lying ? width : height, turn(orientation, width, height), width, height);
        return new Portrait(encoded(upright), upright.getWidth(), upright.getHeight());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform turn) {
        return drawn(image, width, height, turn, width, height);
    }

    /// @param turn how the image of `across` by `down` dots is laid upon one of `width` by `height`
    private static BufferedImage drawn(
            BufferedImage image, int width, int height, AffineTransform turn, int across, int down) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE); // behind what is see-through
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turn);
        pen.drawImage(image, 0, 0, across, down, null);
        pen.dispose();
        return drawn;
    }

    /// How a camera was held, as EXIF 2.3 counts it from 1 to 8.
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
