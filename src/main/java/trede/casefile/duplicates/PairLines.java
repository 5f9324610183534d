package trede.casefile.duplicates;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import trede.casefile.People;
import trede.casefile.PeopleWanted;
import trede.casefile.PersonLine;

/// Who stands in a list of pairs, each read once. Whoever was withdrawn since is missing.
final class PairLines {

    private PairLines() {}

    /// By internal number.
    static Map<Long, PersonLine> read(People people, LongStream ofPairs) {
        var numbers = ofPairs.distinct().sorted().toArray();
        var lines = new HashMap<Long, PersonLine>();
        people.list(new PeopleWanted(numbers, PeopleWanted.Order.NUMBER, 0, numbers.length, Map.of("of", "duplicates")))
                .forEach(line -> lines.put(line.number(), line));
        return lines;
    }
}
