package trede.contacts.signals;

import static trede.casefile.keeping.Touched.done;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.keeping.Touched;
import trede.casefile.keeping.Touches;

/// A signal keeps a file until somebody answers it.
@Component
class SignalTouches implements Touches {

    @Override
    public List<Touched> list() {
        return List.of(Touched.of("contacts.signal", done("t.answer is null", "t.day, t.answered_on")));
    }
}
