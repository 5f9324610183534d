package trede.contacts.appointments;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All rooms in which the centre receives people.
@Component
public class Rooms {

    private static final int LONGEST = 80;

    private final RoomQueries queries;

    Rooms(RoomQueries queries) {
        this.queries = queries;
    }

    /// A room of a site.
    public record Room(UUID id, UUID site, String siteName, String name) {}

    @Transactional(readOnly = true)
    public List<Room> list() {
        return queries.list();
    }

    /// @throws Refusal without a name, or if the site has one of that name
    @Transactional
    public void add(UUID site, String name) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new Refusal("contacts.calendar_name", LONGEST);
        }
        try {
            queries.add(site, name.strip());
        } catch (DataIntegrityViolationException taken) {
            throw new Refusal("contacts.appointment_room_taken", name.strip());
        }
    }

    /// Nobody is received there any more.
    @Transactional
    public void close(UUID room) {
        if (!queries.close(room, Visitors.get().actor())) {
            throw new NotHere();
        }
    }
}
