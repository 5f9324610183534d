package trede.casefile.due;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trede.casefile.events.FilesChecked;

/// Once a centre's files were looked through after an import, finds anew what is due in them.
@Component
class AfterChecks {

    private final Dues dues;

    AfterChecks(Dues dues) {
        this.dues = dues;
    }

    @EventListener
    void checked(FilesChecked checked) {
        dues.refresh();
    }
}
