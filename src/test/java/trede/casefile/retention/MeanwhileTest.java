package trede.casefile.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.People;
import trede.casefile.Town;
import trede.casefile.merging.Merges;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Visitor;
import trede.web.Visitors;

/// Between the proposal and the approval life goes on, and then the file stays.
@HouseTest
class MeanwhileTest {

    @Autowired
    TestCentres test;

    @Autowired
    Retentions retentions;

    @Autowired
    People people;

    @Autowired
    Merges merges;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OldFiles town;

    @BeforeEach
    void aSmallTown() {
        town = new OldFiles(test, sql, transaction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts.note",
                "contacts.appointment",
                "contacts.signal",
                "benefits.forwarding",
                "benefits.letter",
                "casefile.household_member",
                "casefile.relation",
                "casefile.referral"
            })
    void whatHappensMeanwhileKeepsTheFile(String table) {
        as(town.an, () -> {
            retentions.propose(List.of(town.zwaluw, town.mus));
            return true;
        });
        assertThat(keys()).as("Mus is helped now").hasSize(1);
        as(town.an, () -> {
            town.write(OldRows.onThe(LocalDate.now(Brussels.ZONE).plusDays(7), table));
            return true;
        });
        assertThatThrownBy(() -> as(town.bo, () -> retentions.approve(keys())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("casefile.retention_revived"));
        as(town.bo, () -> {
            retentions.withdraw(keys());
            return true;
        });
        assertThat(keys()).isEmpty();
        assertThat(as(town.an, () -> retentions.list(10))).isEmpty();
    }

    @Test
    void whoWritesWhileAnotherApprovesIsWaitedFor() throws Exception {
        as(town.an, () -> {
            retentions.propose(List.of(town.zwaluw));
            return true;
        });
        var keys = keys();
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var note = both.submit(() -> as(town.an, () -> {
                town.write(OldRows.onThe(LocalDate.now(Brussels.ZONE), "contacts.note"));
                written.countDown();
                return await(goOn);
            }));
            await(written);
            var approval = both.submit(() -> as(town.bo, () -> retentions.approve(keys)));
            assertThatThrownBy(() -> approval.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            goOn.countDown();
            assertThat(note.get(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> approval.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
        }
        assertThat(number(town.zwaluw)).isPositive();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasInAnotherFileOfThemKeepsThisOneToo() {
        as(town.an, () -> {
            retentions.propose(List.of(town.zwaluw));
            return true;
        });
        as(town.centre, () -> {
            var small = new Town(sql, transaction);
            var other = small.person("zwaluw-2", "Zoe", "Zwaluw", "1950-01-01");
            small.fact(other, "benefit", "living_wage", "2025-01-01", null);
            merges.merge(
                    people.find(town.zwaluw).orElseThrow(),
                    people.find(other).orElseThrow(),
                    List.of(),
                    "identity card seen");
            return true;
        });
        assertThatThrownBy(() -> as(town.bo, () -> retentions.approve(keys()))).isInstanceOf(Refusal.class);
        as(town.bo, () -> {
            retentions.withdraw(keys());
            return true;
        });
        assertThat(as(town.an, () -> retentions.list(10)))
                .as("neither file stands on the list")
                .isEmpty();
    }

    private List<UUID> keys() {
        return as(town.an, () -> retentions.listProposals(10)).stream()
                .map(Proposal::key)
                .toList();
    }

    private long number(UUID person) {
        return as(town.an, () -> new Town(sql, transaction).number(person));
    }

    private <R> R as(Visitor visitor, Supplier<R> work) {
        return Visitors.as(visitor, () -> transaction.execute(_ -> work.get()));
    }
}
