package trede.papers;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A PDF as the answer to whoever opens its address: kept in no cache, for it is about somebody.
public final class Paper {

    private Paper() {}

    /// Shown by the browser.
    ///
    /// @param name of the file, if it is kept: `note.pdf`
    public static ResponseEntity<byte[]> show(String name, byte[] pdf) {
        return answer(ContentDisposition.inline().filename(name).build(), pdf);
    }

    /// Kept as a file, to print or to hand on.
    public static ResponseEntity<byte[]> keep(String name, byte[] pdf) {
        return answer(ContentDisposition.attachment().filename(name).build(), pdf);
    }

    private static ResponseEntity<byte[]> answer(ContentDisposition how, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf);
    }
}
