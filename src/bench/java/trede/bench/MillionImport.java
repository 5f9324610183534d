package trede.bench;

import java.io.FileReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import trede.exchange.ImportOutcome;

/// The process that imports a million facts into fresh centres, in turns with a bare `COPY` of the same rows.
final class MillionImport {

    /// Whole lives of about nine facts: a little over a million in all.
    static final int PEOPLE = 112_000;

    private static final int TURNS = 2;
    private static final List<String> TABLES = List.of("identity", "fact");

    private MillionImport() {}

    public static void main(String[] places) throws Exception {
        var imported = new double[TURNS];
        var copied = new double[TURNS];
        var again = new double[1];
        double rows = 0;
        Path folder = Path.of(places[1]);
        try (var house = House.open(Path.of(places[0]))) {
            house.ownerDoes("create schema bench");
            for (int turn = 0; turn < TURNS; turn++) {
                String centre = "million-" + turn;
                Seeding.open(house, centre);
                long begun = System.nanoTime();
                var done = Seeding.bringIn(house, centre, folder);
                imported[turn] = System.nanoTime() - begun;
                rows = rows(done);
                Homes.say("  imported %,.0f rows in %.1f s".formatted(rows, imported[turn] / 1e9));
                copied[turn] = copy(house, centre);
                Homes.say("  bare COPY in %.1f s".formatted(copied[turn] / 1e9));
            }
            long begun = System.nanoTime();
            Seeding.bringIn(house, "million-0", folder);
            again[0] = System.nanoTime() - begun;
        }
        write(Path.of(places[2]), new double[] {rows}, imported, copied, again, new double[] {mostMegabytes()});
        System.exit(0);
    }

    private static double rows(ImportOutcome.Done done) {
        return done.counts().values().stream().mapToLong(file -> file.fresh()).sum();
    }

    /// The rows that the import made, into tables with the same columns and without anything else.
    private static double copy(House house, String centre) throws Exception {
        double nanos = 0;
        int number = house.operator(centre).centre().id();
        try (var owner = house.asOwner();
                var statement = owner.createStatement()) {
            var copies = owner.unwrap(PGConnection.class).getCopyAPI();
            for (String table : TABLES) {
                Path file = Files.createTempFile("trede-bench", ".copy");
                try {
                    try (var out = Files.newOutputStream(file)) {
                        copies.copyOut(
                                "copy (select * from casefile." + table + " where centre = " + number + ") to stdout",
                                out);
                    }
                    statement.execute("drop table if exists bench." + table);
                    statement.execute("create table bench." + table + " (like casefile." + table + ")");
                    long begun = System.nanoTime();
                    try (var in = new FileReader(file.toFile(), java.nio.charset.StandardCharsets.UTF_8)) {
                        copies.copyIn("copy bench." + table + " from stdin", in);
                    }
                    nanos += System.nanoTime() - begun;
                } finally {
                    Files.delete(file);
                }
            }
        }
        return nanos;
    }

    private static double mostMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(java.util.Objects::nonNull)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1e6;
    }

    private static void write(Path file, double[]... lines) throws IOException {
        Files.write(
                file,
                Arrays.stream(lines)
                        .map(line ->
                                Arrays.stream(line).mapToObj(Double::toString).collect(Collectors.joining(" ")))
                        .toList());
    }

    static List<double[]> read(Path file) throws IOException {
        var lines = new ArrayList<double[]>();
        for (String line : Files.readAllLines(file)) {
            lines.add(
                    Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray());
        }
        return lines;
    }
}
