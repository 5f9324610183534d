package trede.casefile.pages;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import trede.casefile.CaseTab;
import trede.casefile.Person;
import trede.casefile.due.Brief;
import trede.casefile.due.Dues;
import trede.web.Page;

/// What every room tells about a person on their page: a panel, and what is due.
@Component
class OtherRooms {

    private final Dues dues;
    private final List<CaseTab> tabs;

    OtherRooms(Dues dues, ObjectProvider<CaseTab> tabs) {
        this.dues = dues;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
    }

    /// What is due in the file, in short.
    Brief due(Person person) {
        return dues.brief(person);
    }

    List<CaseTab> tabs(Page page) {
        return tabs.stream().filter(tab -> page.may(tab.right())).toList();
    }
}
