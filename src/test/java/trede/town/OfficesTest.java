package trede.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Role;
import trede.casefile.caseload.Caseloads;
import trede.casefile.caseload.Filter;
import trede.casefile.following.Followers;
import trede.casefile.following.Teams;
import trede.casefile.following.Viewings;
import trede.casefile.workload.Workloads;
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
    GhentOffices city;

    @Autowired
    Teams teams;

    @Autowired
    Workloads workloads;

    @Autowired
    Caseloads caseloads;

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

    @Test
    void theCityHasEightWelfareOfficesAndFourJobShopsWithSomebodyInEach() {
        var centre = test.centre();
        var town = new trede.casefile.Town(sql, transaction);
        Visitors.as(centre, () -> {
            for (int i = 0; i < 30; i++) {
                town.person("G" + i, "Jo", "Claes", "1970-01-01");
            }
            city.open(LocalDate.of(2025, 1, 1));
            assertThat(teams.listSites())
                    .filteredOn(site -> site.name().startsWith("Welzijnsbureau "))
                    .hasSize(8);
            assertThat(teams.listSites())
                    .filteredOn(site -> site.name().startsWith("Jobwinkel "))
                    .hasSize(4);
            assertThat(teams.listPlaces()).hasSize(12);
            var sums = workloads.listSums();
            assertThat(sums)
                    .filteredOn(sum -> sum.place().site().equals("Welzijnsbureau Lindenbrug"))
                    .extracting(sum -> sum.place().team(), sum -> sum.workers(), sum -> sum.files())
                    .containsExactly(tuple("", 1, 12), tuple("Welzijn Lindenbrug", 1, 12));
            return true;
        });
        var head = Visitors.as(
                centre,
                () -> accounts.list().stream()
                        .filter(member -> member.role().code().equals("head_of_service"))
                        .findFirst()
                        .orElseThrow());
        var site = Visitors.as(
                centre,
                () -> teams.listSites().stream()
                        .filter(each -> each.name().equals("Welzijnsbureau Kasteelhof"))
                        .findFirst()
                        .orElseThrow());
        var listed = Visitors.as(
                head, () -> caseloads.list(Filter.parse("whose=all&site=" + site.id() + "&cols=site"), 25, 0));
        assertThat(listed.lines()).hasSize(12).allMatch(line -> site.name().equals(line.site()));
    }
}
