package trede.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL server of one home. Whoever comes first starts it, the others join, the last to leave
/// stops it.
/// It outlives an application that was killed; the next one joins it or, if it is gone too, clears what
/// it left.
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "trede";
    static final String ADMINISTRATOR = "trede_administrator";
    static final String OWNER = "trede_owner";
    static final String SERVING = "trede_serving";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path run;
    private final Path data;
    private final PostgresPrograms programs;
    private final FileChannel users;
    private final FileLock using;
    private final String password;
    private final int port;

    private EmbeddedServer(Home home) throws IOException {
        this.run = home.folder("run");
        this.data = home.root().resolve("data");
        try (var turn = FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = turn.lock()) {
            this.programs = new PostgresPrograms(Binaries.unpacked(home), home);
            this.password = password();
            this.users = FileChannel.open(
                    run.resolve("users"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            this.using = users.lock(0, Long.MAX_VALUE, true);
            Integer running = findRunning();
            this.port = running != null ? running : start();
        }
    }

    static EmbeddedServer of(Home home) {
        try {
            return new EmbeddedServer(home);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the database in " + home.root() + " cannot be started: " + e.getMessage(), e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String secret() {
        return password;
    }

    /// Stops the server if nobody else uses it.
    @Override
    public void close() {
        if (!users.isOpen()) {
            return;
        }
        try (var turn = FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = turn.lock()) {
            using.release();
            try (users;
                    FileLock alone = users.tryLock()) {
                if (alone != null) {
                    programs.stop(data);
                    Files.deleteIfExists(run.resolve("pid"));
                }
            }
        } catch (IOException e) {
            LOG.warn("the database could not be stopped: {}", e.getMessage());
        }
    }

    private @Nullable Integer findRunning() throws IOException {
        Path remembered = run.resolve("port");
        if (!Files.exists(remembered) || !Files.exists(data.resolve("postmaster.pid"))) {
            return null;
        }
        int known = Integer.parseInt(Files.readString(remembered).strip());
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (isPostgres(pid) && System.nanoTime() < deadline) {
            if (answers(known)) {
                return known;
            }
            pause();
        }
        if (!isPostgres(pid)) {
            // whoever has this number now is no PostgreSQL: the lock file is a dead server's
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
        return null;
    }

    private int start() throws IOException {
        boolean fresh = !Files.exists(data.resolve("PG_VERSION"));
        if (fresh) {
            programs.initialise(data, ADMINISTRATOR, run.resolve("password"));
        }
        int free = freePort();
        Files.writeString(run.resolve("port"), Integer.toString(free));
        programs.start(data, free);
        Files.writeString(
                run.resolve("pid"),
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        makeRoles(free);
        return free;
    }

    /// Three logins: one that administers, one that owns and migrates, one that serves and can do neither.
    private void makeRoles(int port) throws IOException {
        String server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        try (var admin = DriverManager.getConnection(server + "postgres", ADMINISTRATOR, password);
                var statement = admin.createStatement()) {
            try (var there = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (there.next()) {
                    return;
                }
            }
            for (String role : List.of(OWNER, SERVING)) {
                statement.execute("drop role if exists " + role);
                statement.execute("create role " + role + " login password '" + password + "'");
            }
            statement.execute("create database " + DATABASE + " owner " + OWNER);
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect, temporary on database " + DATABASE + " to " + SERVING);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private String password() throws IOException {
        Path file = run.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private boolean answers(int port) {
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, SERVING, password)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }
}
