package trede.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/// A million facts through the ordinary import with little memory, against a bare `COPY` of the same rows.
final class ImportRows {

    private ImportRows() {}

    static List<Row> measure(Homes homes) throws Exception {
        Path folder = homes.folder("towns").resolve("million");
        if (!Files.exists(folder.resolve("persons.csv"))) {
            Files.createDirectories(folder.getParent());
            trede.town.Town.write(
                    folder,
                    trede.town.TownPlan.of(MillionImport.PEOPLE, Sample.YEARS, Sample.UNTIL, 14)
                            .withoutBatches());
        }
        Path home = homes.folder(Homes.EMPTY);
        FileSystemUtils.deleteRecursively(home);
        try {
            return rows(run(home, folder));
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    /// In a process of its own, so that its memory is bounded and nobody else's.
    private static List<double[]> run(Path home, Path folder) throws Exception {
        Path result = Files.createTempFile("trede-bench", ".txt");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-cp",
                System.getProperty("java.class.path"),
                MillionImport.class.getName(),
                home.toString(),
                folder.toString(),
                result.toString());
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var stopper = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            if (!process.waitFor(8, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("the import of a million facts did not come through");
            }
            return MillionImport.read(result);
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
            Runtime.getRuntime().removeShutdownHook(stopper);
            Files.delete(result);
        }
    }

    private static List<Row> rows(List<double[]> told) {
        double count = told.get(0)[0];
        var imported = Timing.ofNanos(told.get(1));
        var copied = Timing.ofNanos(told.get(2));
        var again = Timing.ofNanos(told.get(3));
        double share = copied.median() / imported.median();
        var rows = new ArrayList<Row>();
        String of = "%,.0f rows".formatted(count);
        rows.add(Row.of("import: %s, 256 MB of heap".formatted(of), imported));
        rows.add(Row.of("import: bare COPY of the same rows", copied));
        rows.add(Row.of("import: the same again, nothing changed", again));
        rows.add(speed("import: rows a second", count, imported)
                .against("bare COPY", share)
                .bound("ratio ≥ 1/8 = 0.125 (hoped for: 0.333)", share >= 0.125));
        rows.add(speed("import: rows a second of the bare COPY", count, copied));
        rows.add(Row.amount("import: most heap in use after collecting", "MB", told.get(4)[0])
                .bound("≤ 256 MB", told.get(4)[0] <= 256));
        return rows;
    }

    private static Row speed(String name, double count, Timing timing) {
        return Row.amount(name, "rows/s", count / timing.median() * 1000);
    }
}
