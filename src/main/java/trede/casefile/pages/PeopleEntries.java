package trede.casefile.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.web.MenuEntry;
import trede.web.Right;
import trede.web.SearchField;

/// What the header shows because there are people to find.
@Configuration(proxyBeanMethods = false)
class PeopleEntries {

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry("casefile.people", "people", Right.SEE_PEOPLE, 5);
    }

    @Bean
    SearchField peopleSearch() {
        return new SearchField("casefile.search", "people", Right.SEE_PEOPLE);
    }
}
