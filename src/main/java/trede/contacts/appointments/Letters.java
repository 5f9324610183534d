package trede.contacts.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All letters that invited people, as they left.
@Component
public class Letters {

    private final LetterQueries queries;

    Letters(LetterQueries queries) {
        this.queries = queries;
    }

    /// A letter that was made.
    public record Letter(UUID id, UUID appointment, String form, String language, Instant madeAt) {}

    @Transactional
    public UUID keep(Appointment appointment, String language, byte[] pdf) {
        return queries.add(appointment, language, pdf);
    }

    /// Of one person, the latest first.
    @Transactional(readOnly = true)
    public List<Letter> list(long person) {
        return queries.list(person);
    }

    /// The letter itself, of this person only.
    @Transactional(readOnly = true)
    public Optional<byte[]> find(long person, UUID letter) {
        return queries.find(person, letter);
    }
}
