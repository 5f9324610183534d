package trede.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The databases that are measured in, filled once and kept between runs: three centres alone, the same
/// three among
/// five hundred others, and an empty one.
final class Homes implements AutoCloseable {

    static final String ALONE = "alone";
    static final String CROWD = "crowd";
    static final String EMPTY = "empty";

    private final Path root;
    private final Map<String, House> open = new LinkedHashMap<>();

    Homes(Path root) {
        this.root = root;
    }

    /// Three centres and nobody else.
    House alone() throws Exception {
        return filled(ALONE, 0);
    }

    /// The same among five hundred others: twelve million facts in all.
    House crowd() throws Exception {
        return filled(CROWD, 500);
    }

    Path folder(String name) {
        return root.resolve(name);
    }

    private House filled(String name, int others) throws Exception {
        var house = open.get(name);
        if (house == null) {
            house = Seeding.filled(root, name, others);
            open.put(name, house);
        }
        return house;
    }

    static void say(String what) {
        System.err.println(what);
    }

    @Override
    public void close() {
        open.values().forEach(House::close);
        open.clear();
    }
}
