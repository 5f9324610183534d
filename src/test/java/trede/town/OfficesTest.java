package trede.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Role;
import trede.casefile.following.Followers;
import trede.casefile.following.Viewings;
import trede.web.Visitors;

@HouseTest
class OfficesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Accounts accounts;

    @Autowired
    Offices offices;

    @Autowired
    Followers followers;

    @Autowired
    Viewings viewings;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theInventedTownHasTeamsThatFollowNineInTen() {
        var centre = test.centre();
        var town = new trede.casefile.Town(sql, transaction);
        Visitors.as(centre, () -> {
            for (int i = 0; i < 20; i++) {
                town.person("P" + i, "Jo", "Claes", "1970-01-01");
            }
            accounts.add("Amber", Role.WORKER);
            var first = followers.listUnfollowed(1).getFirst();
            offices.open("Amber", LocalDate.of(2025, 1, 1));
            assertThat(followers.listUnfollowed(100)).hasSize(2);
            assertThat(viewings.listFollowers(first)).hasSize(3);
            assertThat(viewings.list(first))
                    .hasSizeGreaterThan(3)
                    .hasSizeLessThan(accounts.list().size());
            return true;
        });
    }
}
