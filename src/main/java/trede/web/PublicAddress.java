package trede.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The address at which people reach us, for links that leave the program: what the centre's manager set
/// (`TREDE_ORIGIN`). Only where nothing is set counts what the browser asked for, and that anybody can make up.
@Component
public class PublicAddress {

    private final String address;

    PublicAddress(@Value("${trede.passkeys.origins:}") List<String> origins) {
        this.address = origins.isEmpty() ? "" : origins.getFirst().strip().replaceAll("/+$", "");
    }

    /// Without a slash at the end: `https://trede.example.org`.
    public String of(HttpServletRequest request) {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : address;
    }
}
