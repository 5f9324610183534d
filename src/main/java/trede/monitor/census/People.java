package trede.monitor.census;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Some of the people of one census. Sets of the same census can be joined, crossed and subtracted; none
/// ever changes.
public final class People {

    private final int universe;
    private final long[] words;

    private People(int universe, long[] words) {
        this.universe = universe;
        this.words = words;
    }

    /// @param words one bit per person of the census, from the lowest; not to be changed any more by the
    /// caller
    static People of(int universe, long[] words) {
        return new People(universe, words);
    }

    static int wordsFor(int universe) {
        return (universe + 63) >>> 6;
    }

    /// Nobody, in a census of so many people.
    public static People nobody(int universe) {
        return new People(universe, new long[wordsFor(universe)]);
    }

    public static People everybody(int universe) {
        var words = new long[wordsFor(universe)];
        Arrays.fill(words, -1L);
        if ((universe & 63) != 0) {
            words[words.length - 1] = -1L >>> -universe;
        }
        return new People(universe, words);
    }

    /// @param persons their places in the census
    public static People of(int universe, int... persons) {
        var words = new long[wordsFor(universe)];
        for (int person : persons) {
            if (person < 0 || person >= universe) {
                throw new IndexOutOfBoundsException("nobody has place " + person + " in a census of " + universe);
            }
            words[person >>> 6] |= 1L << person;
        }
        return new People(universe, words);
    }

    public People and(People others) {
        var theirs = wordsOf(others);
        var both = new long[words.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = words[i] & theirs[i];
        }
        return new People(universe, both);
    }

    public People or(People others) {
        var theirs = wordsOf(others);
        var either = new long[words.length];
        for (int i = 0; i < either.length; i++) {
            either[i] = words[i] | theirs[i];
        }
        return new People(universe, either);
    }

    public People minus(People others) {
        var theirs = wordsOf(others);
        var rest = new long[words.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = words[i] & ~theirs[i];
        }
        return new People(universe, rest);
    }

    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /// How many people the census holds in all.
    public int universe() {
        return universe;
    }

    public boolean contains(int person) {
        return person >= 0 && person < universe && (words[person >>> 6] >>> person & 1) != 0;
    }

    /// In order of their place in the census.
    public void forEach(IntConsumer visit) {
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                visit.accept((i << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /// Their places in the census, in order.
    public int[] places() {
        var places = new int[count()];
        int next = 0;
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                places[next++] = (i << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return places;
    }

    private long[] wordsOf(People others) {
        if (others.universe != universe) {
            throw new IllegalArgumentException("people of two censuses: " + universe + " and " + others.universe);
        }
        return others.words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof People people && people.universe == universe && Arrays.equals(people.words, words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return Arrays.toString(places());
    }
}
