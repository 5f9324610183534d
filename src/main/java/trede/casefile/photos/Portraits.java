package trede.casefile.photos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import trede.web.Refusal;
import trede.web.uploads.VirusScan;

/// Makes a portrait of a file that came in; a virus scanner looks at it first, where there is one.
@Component
public class Portraits {

    private final VirusScan scan;

    /// A picture of a telephone takes memory while it is read: one after the other.
    private final Semaphore turn = new Semaphore(1, true);

    Portraits(VirusScan scan) {
        this.scan = scan;
    }

    /// @throws Refusal if it cannot be kept
    public Portrait read(InputStreamSource upload) {
        scan.check(upload);
        turn.acquireUninterruptibly();
        try (var in = upload.getInputStream()) {
            return Portrait.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.release();
        }
    }
}
