package trede.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import trede.HouseTest;
import trede.TestCentres;
import trede.web.Refusal;
import trede.web.Visitor;
import trede.web.Visitors;

/// Zips of every sort, two imports at once, one that is called off, and a database that goes away.
@HouseTest
class ImportTroubleTest {

    private static final String PEOPLE = "person,family_name,given_name,birth_date\nan,Peeters,An,1980\n";

    @Autowired
    TestCentres centres;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    Desk desk;

    @TempDir
    Path folder;

    Visitor clerk;

    @BeforeEach
    void open() {
        desk = new Desk(imports, sql, transactions);
        clerk = centres.centre();
    }

    @Test
    void aZipIsAFolderWithOrWithoutAFolderInIt() throws Exception {
        for (String inside : new String[] {"", "export/"}) {
            var zip = zip(
                    inside + "persons.csv",
                    PEOPLE,
                    inside + "notes.txt",
                    "x",
                    "__MACOSX/._persons.csv",
                    "x",
                    inside + ".DS_Store",
                    "x");
            assertThat(desk.done(clerk, ImportRequest.of(zip))).containsKey("persons.csv");
        }
    }

    @Test
    void aZipThatIsNotWhatItSeemsIsRefused() throws Exception {
        refused("exchange.zip_climbs", zip("../persons.csv", PEOPLE));
        refused("exchange.zip_climbs", zip("/persons.csv", PEOPLE));
        refused("exchange.zip_folders", zip("a/persons.csv", PEOPLE, "b/benefits.csv", "x"));
        refused("exchange.zip_folders", zip("a/b/persons.csv", PEOPLE));
        refused("exchange.zip_bomb", zip("persons.csv", PEOPLE + "an".repeat(10_000_000)));
        refused("exchange.no_files", zip("readme.txt", "x"));
        var broken = folder.resolve("broken.zip");
        Files.writeString(broken, "no zip at all");
        refused("exchange.zip_broken", broken);
        byte[] locked = Files.readAllBytes(zip("persons.csv", PEOPLE));
        for (int i = 0; i + 8 < locked.length; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && (locked[i + 2] == 1 || locked[i + 2] == 3)) {
                locked[i + (locked[i + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        refused("exchange.zip_encrypted", Files.write(folder.resolve("locked.zip"), locked));
        refused("exchange.not_found", folder.resolve("nowhere"));
    }

    @Test
    void aSecondImportWhileOneRunsEndsAtOnce() throws Exception {
        many(200_000);
        var progress = new Progress();
        var first = CompletableFuture.supplyAsync(() -> run(progress));
        awaitReading(progress);
        assertThat(desk.run(clerk, ImportRequest.of(folder))).isInstanceOf(ImportOutcome.Busy.class);
        progress.cancel();
        assertThat(first.get()).isInstanceOf(ImportOutcome.Cancelled.class);
        nothingHappened("cancelled");
    }

    @Test
    void aDatabaseThatGoesAwayLeavesNothingHalfLoaded() throws Exception {
        many(200_000);
        var progress = new Progress();
        var running = CompletableFuture.supplyAsync(() -> run(progress));
        awaitReading(progress);
        // the serving role may end its own sessions; the one in the midst of something is the import
        desk.ask(
                clerk,
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and state <> 'idle' "
                        + "and pid <> pg_backend_pid()");
        assertThat(running.get()).isInstanceOf(ImportOutcome.Failed.class);
        nothingHappened("failed");
    }

    private void nothingHappened(String outcome) {
        assertThat(desk.ask(clerk, "select source from casefile.person")).isEmpty();
        assertThat(desk.ask(clerk, "select outcome from exchange.import where counts = '{}'"))
                .containsExactly(outcome);
        Town.of(folder);
        desk.done(clerk, ImportRequest.of(folder));
    }

    private ImportOutcome run(Progress progress) {
        return Visitors.as(clerk, () -> imports.run(ImportRequest.of(folder), progress));
    }

    private static void awaitReading(Progress progress) throws InterruptedException {
        while (progress.rows() < 2000) {
            Thread.sleep(5);
        }
    }

    private void many(int people) throws IOException {
        try (var writer = Files.newBufferedWriter(folder.resolve("persons.csv"))) {
            writer.write("person,family_name,given_name,birth_date\n");
            for (int i = 0; i < people; i++) {
                writer.write("p" + i + ",Janssens,Jan,1980-05-17\n");
            }
        }
    }

    private void refused(String why, Path zip) {
        assertThatThrownBy(() -> desk.run(clerk, ImportRequest.of(zip)))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path zip = Files.createTempFile(folder, "export", ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                var entries = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                entries.putNextEntry(new ZipEntry(namesAndTexts[i]));
                entries.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
