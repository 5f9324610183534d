package trede.contacts.appointments;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where people meet: a room of a site, a site, or another place in words.
public record Where(
        @Nullable Named site, String place, @Nullable Named room) {

    public static final Where NOWHERE = new Where(null, "", null);

    /// A site or a room.
    public record Named(UUID id, String name) {}

    @Nullable
    UUID siteId() {
        return site == null ? null : site.id();
    }

    @Nullable
    UUID roomId() {
        return room == null ? null : room.id();
    }

    /// `Dorpshuis, lokaal 2`; empty if nobody said
    public String written() {
        return Stream.of(site == null ? null : site.name(), room == null ? null : room.name(), place)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
