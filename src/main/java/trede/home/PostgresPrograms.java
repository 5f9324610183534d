package trede.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// `initdb` and `pg_ctl`, run with the settings that keep data safe: nothing is acknowledged before it is
/// on disk,
/// nobody is let in without the password, nobody from elsewhere is listened to.
final class PostgresPrograms {

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "shared_buffers=256MB",
            "max_connections=80",
            "max_wal_size=4GB",
            "work_mem=16MB",
            "maintenance_work_mem=128MB",
            "random_page_cost=1.1",
            "jit=off",
            // what an import brought is soon readable from the index alone
            "autovacuum_naptime=15s",
            "lc_messages=C",
            "timezone=UTC");

    private final Path folder;
    private final Path log;
    private final List<String> asNobody;

    PostgresPrograms(Path folder, Home home) throws IOException {
        this.folder = folder;
        this.log = home.folder("log").resolve("postgres.log");
        this.asNobody = "root".equals(System.getProperty("user.name")) ? awayFromRoot() : List.of();
    }

    void initialise(Path data, String administrator, Path passwordFile) throws IOException {
        run(List.of(
                program("initdb"),
                "--pgdata=" + data,
                "--username=" + administrator,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums"));
    }

    void start(Path data, int port) throws IOException {
        var options = new StringBuilder("-p " + port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        run(List.of(
                program("pg_ctl"),
                "--pgdata=" + data,
                "--log=" + log,
                "--wait",
                "--timeout=120",
                "--silent",
                "--options=" + options,
                "start"));
    }

    void stop(Path data) throws IOException {
        run(List.of(
                program("pg_ctl"), "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=120", "--silent", "stop"));
    }

    private String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and the files stay
    /// ours.
    private static List<String> awayFromRoot() throws IOException {
        var namespace = List.of("unshare", "--user");
        var tried = new ArrayList<>(namespace);
        tried.add("true");
        if (finish(new ProcessBuilder(tried).redirectErrorStream(true).start()) == 0) {
            return namespace;
        }
        throw new IOException("PostgreSQL does not run as root, and this machine gives no user namespace "
                + "(unshare --user): run as another user, or name a server of your own with SPRING_DATASOURCE_URL");
    }

    private void run(List<String> command) throws IOException {
        var whole = new ArrayList<>(asNobody);
        whole.addAll(command);
        // a file, not a pipe: the server inherits it and would keep a pipe open
        Path said = Files.createTempFile(log.getParent(), "command", ".log");
        try {
            var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("LD_LIBRARY_PATH", folder.resolve("lib").toString());
            if (finish(builder.start()) != 0) {
                throw new IOException(String.join(" ", Files.readAllLines(said)) + " (more in " + log + ")");
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static int finish(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the database program did not answer within three minutes");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
