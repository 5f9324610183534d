package trede.contacts.notes.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.due.TodayBlock;
import trede.web.Right;

/// What one began to write stands on *Today*.
@Configuration(proxyBeanMethods = false)
class NoteBlocks {

    @Bean
    TodayBlock draftsToday() {
        return new TodayBlock("contacts.note.drafts", "notes/drafts", Right.EDIT_PEOPLE, 30);
    }
}
