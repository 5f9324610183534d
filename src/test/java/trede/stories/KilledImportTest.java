package trede.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever dies in mid-import, the program or the database: nothing is half there, and the next try goes
/// well.
class KilledImportTest {

    private static final int PEOPLE = 8_000;

    @TempDir
    Path folder;

    private Path home;
    private Path told;

    @BeforeEach
    void aCentreAndAFolderThatTakesAWhile() throws Exception {
        home = Files.createDirectory(folder.resolve("home"));
        Path unpacked = Path.of(System.getenv("TREDE_HOME"), "postgres").toAbsolutePath();
        if (Files.isDirectory(unpacked)) {
            Files.createSymbolicLink(home.resolve("postgres"), unpacked);
        }
        told = Files.createDirectory(folder.resolve("told"));
        var people = new ArrayList<>(List.of("person,family_name,given_name,birth_date"));
        var benefits = new ArrayList<>(List.of("person,kind,category,from,until"));
        for (int i = 0; i < PEOPLE; i++) {
            people.add("K" + i + ",Maes,Tom,1980-05-17");
            for (int year = 2010; year < 2014; year++) {
                benefits.add("K" + i + ",living_wage,2," + LocalDate.of(year, 1, 1) + "," + LocalDate.of(year, 12, 31));
            }
        }
        Files.write(told.resolve("persons.csv"), people);
        Files.write(told.resolve("benefits.csv"), benefits);
        assertThat(verb("centre", "add", "essen", "--name", "OCMW Essen", "--municipality", "11016")
                        .waitFor())
                .isZero();
    }

    @Test
    void nothingIsHalfThereAfterTheProgramOrTheDatabaseIsKilled() throws Exception {
        var program = verb("import", told.toString(), "--centre", "essen");
        awaitWork(program);
        program.destroyForcibly().waitFor();
        assertThat(facts()).isZero();

        var another = verb("import", told.toString(), "--centre", "essen");
        awaitWork(another);
        killDatabase();
        assertThat(another.waitFor()).isEqualTo(1);
        assertThat(said()).contains("nothing was changed").doesNotContain("\tat ");

        assertThat(verb("import", told.toString(), "--centre", "essen").waitFor())
                .isZero();
        assertThat(verb(
                                "monitor",
                                "--centre",
                                "essen",
                                "--measure",
                                "caseload.trend",
                                "--period",
                                "2012-04",
                                "--format",
                                "csv")
                        .waitFor())
                .isZero();
        assertThat(said()).contains(Integer.toString(PEOPLE));
    }

    private Process verb(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // five short lives: compiled quickly rather than well
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "trede.Trede"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("TREDE_HOME", home.toString());
        builder.environment().put("TREDE_LANGUAGE", "en");
        return builder.start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    /// Until the database is busy with the rows.
    private void awaitWork(Process program) throws Exception {
        for (int i = 0; i < 2400; i++) {
            if (busy()) {
                return;
            }
            if (!program.isAlive()) {
                break;
            }
            Thread.sleep(25);
        }
        throw new AssertionError("the import was over too soon: " + said());
    }

    private boolean busy() {
        try {
            return number(
                            "select count(*) from pg_stat_activity where datname = 'trede' and query ~* '^\\s*(copy told|insert into)'")
                    > 0;
        } catch (IOException | SQLException notYet) {
            return false;
        }
    }

    private long facts() throws Exception {
        // the server outlives the program; what it was told is rolled back as soon as it notices
        for (int i = 0;
                i < 1200 && number("select count(*) from pg_stat_activity where usename = 'trede_serving'") > 0;
                i++) {
            Thread.sleep(50);
        }
        return number("select (select count(*) from casefile.fact) + (select count(*) from casefile.person)");
    }

    private long number(String question) throws IOException, SQLException {
        Path run = home.resolve("run");
        String url = "jdbc:postgresql://127.0.0.1:" + Files.readString(run.resolve("port")) + "/trede";
        try (var connection = DriverManager.getConnection(
                        url, "trede_administrator", Files.readString(run.resolve("password")));
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void killDatabase() throws Exception {
        long pid = Long.parseLong(Files.readAllLines(home.resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
        var server = ProcessHandle.of(pid).orElseThrow();
        var children = server.children().toList();
        server.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
