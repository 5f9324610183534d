package trede.contacts.notes.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header and the person's page show of notes.
@Configuration(proxyBeanMethods = false)
class NoteEntries {

    @Bean
    CaseTab notesTab() {
        return new CaseTab("contacts.notes", "people/{id}/notes", Right.SEE_PEOPLE, 0);
    }

    @Bean
    MenuEntry notesEntry() {
        return new MenuEntry("contacts.notes", "notes", Right.SEE_PEOPLE, 10);
    }
}
