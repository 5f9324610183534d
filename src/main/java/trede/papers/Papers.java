package trede.papers;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.web.Page;
import trede.web.Sheet;

/// All that leaves on paper: a page becomes a PDF that a screen reader can read aloud (PDF/UA-1)
/// and an archive can keep (PDF/A-2a).
@Component
public class Papers {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Papers() {
        // it tells each font it loads
        com.openhtmltopdf.util.XRLog.listRegisteredLoggers()
                .forEach(logger -> com.openhtmltopdf.util.XRLog.setLevel(logger, Level.SEVERE));
    }

    /// @param sheet whose template is a whole, well-formed XHTML document with `lang`, `title`, a
    /// meta `description` and its style within; the font is called `Paper`. Nothing that it names
    /// is fetched from anywhere
    /// @param page whose words it speaks
    public byte[] pdf(Sheet sheet, Page page) {
        return pdf(sheet.draw(page));
    }

    byte[] pdf(String html) {
        var output = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .withProducer("Trede")
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(TextDirection.LTR)
                .useUriResolver((_, address) -> within(address) ? address : null)
                .useExternalResourceAccessControl(
                        (address, _) -> within(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, _) -> within(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(readable(html), null)
                .toStream(output);
        builder.useFont(() -> font("DejaVuSans.ttf"), "Paper", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "Paper", BOLD, FontStyle.NORMAL, true);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    /// A picture that the page carries itself.
    private static boolean within(@Nullable String address) {
        return address != null && address.startsWith("data:image/jpeg;base64,");
    }

    /// Without the control characters that somebody once pasted into a name: a reader of XML
    /// stops at them.
    private static String readable(String html) {
        return html.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Papers.class.getResourceAsStream(FONTS + file), file);
    }
}
