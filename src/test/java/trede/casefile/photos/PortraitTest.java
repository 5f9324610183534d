package trede.casefile.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trede.web.Refusal;

/// What comes in is a picture of a telephone, or says that it is one.
class PortraitTest {

    @Test
    void aPictureBecomesSmallAndKeepsNothingButItsDots() {
        byte[] upload = Pictures.fromATelephone(4000, 3000, 1);
        assertThat(text(upload)).contains("<script>", "50.8798N");
        var portrait = Portrait.of(upload);
        assertThat(portrait.width()).isEqualTo(480);
        assertThat(portrait.height()).isEqualTo(360);
        assertThat(text(portrait.jpeg())).doesNotContain("Exif", "script", "50.8798N");
        assertThat(portrait.jpeg().length).isLessThan(60_000);
    }

    @Test
    void aSmallOneIsNotMadeLarger() {
        var portrait = Portrait.of(Pictures.of("png", 60, 80));
        assertThat(portrait.width()).isEqualTo(60);
        assertThat(portrait.height()).isEqualTo(80);
        assertThat(text(portrait.jpeg())).doesNotContain("PNG");
    }

    /// Where the red half, which is left in the file, must be once the picture stands upright.
    @ParameterizedTest
    @CsvSource({
        "1, 480, 240, left",
        "2, 480, 240, right",
        "3, 480, 240, right",
        "4, 480, 240, left",
        "5, 240, 480, top",
        "6, 240, 480, top",
        "7, 240, 480, bottom",
        "8, 240, 480, bottom"
    })
    void itStandsUprightHoweverTheTelephoneWasHeld(int orientation, int width, int height, String red) {
        var portrait = Portrait.of(Pictures.fromATelephone(1200, 600, orientation));
        var image = Pictures.read(portrait.jpeg());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        int x = red.equals("left") ? width / 4 : red.equals("right") ? 3 * width / 4 : width / 2;
        int y = red.equals("top") ? height / 4 : red.equals("bottom") ? 3 * height / 4 : height / 2;
        assertThat(image.getRGB(x, y) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(image.getRGB(width - 1 - x, height - 1 - y) & 0xFF).isGreaterThan(x == y ? 0 : 200);
    }

    @Test
    void aPictureBombIsRefusedByWhatItSaysOfItself() {
        byte[] bomb = Pictures.bomb(50_000, 50_000);
        assertThat(bomb.length).isLessThan(200);
        assertThat(refusal(bomb)).isEqualTo("casefile.photo.too_many_dots");
        assertThat(refusal(Pictures.bomb(30_000, 1))).isEqualTo("casefile.photo.too_many_dots");
    }

    @Test
    void aJpegThatGoesOverThePictureAThousandTimesIsRefused() {
        byte[] jpeg = Pictures.of("jpeg", 100, 100);
        var many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 1000; i++) {
            many.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 42});
        }
        many.write(jpeg, jpeg.length - 2, 2);
        assertThat(refusal(many.toByteArray())).isEqualTo("casefile.photo.broken");
    }

    @Test
    void whatIsNoPhotoIsRefusedHoweverItIsCalled() {
        for (String no : new String[] {"", "\u00ff\u00d8", "GIF89a", "<svg onload=alert(1)>", "MZ", "%PDF-1.7"}) {
            assertThat(refusal(no.getBytes(StandardCharsets.ISO_8859_1))).as(no).isEqualTo("casefile.photo.no_photo");
        }
    }

    @Test
    void whatBeginsLikeAPhotoAndIsNoneIsRefused() {
        byte[] png = Pictures.of("png", 300, 300);
        assertThat(refusal(Arrays.copyOf(png, png.length / 2))).isEqualTo("casefile.photo.broken");
        byte[] odd = Pictures.of("jpeg", 300, 300);
        Arrays.fill(odd, 20, odd.length, (byte) 7);
        assertThat(refusal(odd)).isEqualTo("casefile.photo.broken");
        assertThat(refusal(Arrays.copyOf(odd, 4))).isEqualTo("casefile.photo.broken");
    }

    @Test
    void exifThatIsCutShortIsNotBelieved() {
        byte[] jpeg = Pictures.fromATelephone(120, 60, 6);
        for (int at = 12; at < 50; at++) {
            byte[] odd = jpeg.clone();
            odd[at] = (byte) 0xFF;
            try {
                assertThat(Portrait.of(odd).width()).isIn(120, 60);
            } catch (Refusal refusal) {
                assertThat(refusal.key()).isEqualTo("casefile.photo.broken");
            }
        }
    }

    private static String refusal(byte[] upload) {
        var key = new String[1];
        assertThatThrownBy(() -> Portrait.of(upload)).isInstanceOfSatisfying(Refusal.class, no -> key[0] = no.key());
        return key[0];
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
