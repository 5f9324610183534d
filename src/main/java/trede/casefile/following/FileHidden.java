package trede.casefile.following;

import java.util.UUID;

/// This file is not the visitor's to open; that it exists is no secret within the centre, so that nobody
/// makes it
/// twice.
public final class FileHidden extends RuntimeException {

    private final UUID person;
    private final transient Viewing viewing;

    FileHidden(UUID person, Viewing viewing) {
        super("hidden", null, false, false);
        this.person = person;
        this.viewing = viewing;
    }

    public UUID person() {
        return person;
    }

    /// Hidden or closed.
    public Viewing viewing() {
        return viewing;
    }
}
