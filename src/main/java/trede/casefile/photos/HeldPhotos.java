package trede.casefile.photos;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.time.Brussels;

/// The photo, and those taken away, for whoever asks what we hold.
@Component
class HeldPhotos implements HeldSource {

    private final Photos photos;

    HeldPhotos(Photos photos) {
        this.photos = photos;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return photos.listAll(person).stream().map(HeldPhotos::told).toList();
    }

    private static HeldThing told(Photo photo) {
        var until = photo.until();
        var title = until == null
                ? Saying.of("casefile.photo.held")
                : Saying.of("casefile.photo.held_until", Brussels.dayOf(until));
        return new HeldThing("casefile.photo", Brussels.dayOf(photo.from()), title, "");
    }
}
