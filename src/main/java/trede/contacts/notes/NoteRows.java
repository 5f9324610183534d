package trede.contacts.notes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.MovingRows;

/// Notes go along when one file goes into another. A draft stays where it was begun; its writer
/// finds it from either.
@Configuration(proxyBeanMethods = false)
class NoteRows {

    @Bean
    MovingRows movingNotes() {
        return MovingRows.of("contacts.note");
    }
}
