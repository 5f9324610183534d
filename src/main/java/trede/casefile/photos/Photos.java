package trede.casefile.photos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.web.NotHere;
import trede.web.Visitors;

/// The photos in the files of the centre: one a file, or none.
@Component
public class Photos {

    private final PhotoQueries queries;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Photos(PhotoQueries queries, Looks looks, ApplicationEventPublisher events) {
        this.queries = queries;
        this.looks = looks;
        this.events = events;
    }

    /// After a merge there may be two for a while: the one that came last.
    @Transactional(readOnly = true)
    public Optional<Photo> find(Person person) {
        return queries.find(person.number());
    }

    /// The one there is and those that were taken away, newest first.
    @Transactional(readOnly = true)
    public List<Photo> listAll(Person person) {
        return queries.listAll(person.number());
    }

    /// The picture itself, as JPEG. Not logged: only who opened the file was told the photo's
    /// random id.
    @Transactional(readOnly = true)
    public Optional<byte[]> findPicture(UUID person, UUID photo) {
        return queries.findPicture(person, photo);
    }

    /// From now on this is the one; the former is gone.
    @Transactional
    public void put(Person person, Portrait portrait) {
        boolean former = queries.removeAll(person.number()) > 0;
        queries.add(person.number(), portrait, Visitors.get().actor());
        changed(person, former ? "replaced" : "added");
    }

    /// It is gone, and so is the one that came along with a merged file.
    @Transactional
    public void remove(Person person) {
        if (queries.removeAll(person.number()) == 0) {
            throw new NotHere();
        }
        changed(person, "removed");
    }

    private void changed(Person person, String what) {
        looks.log("photo", Map.of("changed", what), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }
}
