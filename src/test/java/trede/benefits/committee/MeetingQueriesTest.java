package trede.benefits.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Role;
import trede.web.Visitors;

/// Who sits in the committee.
@HouseTest
class MeetingQueriesTest {

    @Autowired
    TestCentres test;

    @Autowired
    MeetingQueries queries;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoLeftStandsBelowOnTheDayThatIsAskedFor() {
        var sofie = test.member(test.centre(), Role.COMMITTEE_SECRETARY);
        var end = LocalDate.of(2031, 6, 30);
        Visitors.as(
                sofie,
                () -> transaction.execute(_ -> {
                    queries.addMember("Karel", null, "chair", LocalDate.of(2025, 1, 1), "user:x");
                    queries.addMember("Mia", null, "member", LocalDate.of(2025, 1, 1), "user:x");
                    var karel = queries.listMembers(end).getFirst().id();
                    queries.endMember(karel, end, "user:x");
                    assertThat(names(end)).containsExactly("Karel", "Mia");
                    assertThat(names(end.plusDays(1))).containsExactly("Mia", "Karel");
                    return true;
                }));
    }

    private List<String> names(LocalDate day) {
        return queries.listMembers(day).stream().map(CommitteeMember::name).toList();
    }
}
