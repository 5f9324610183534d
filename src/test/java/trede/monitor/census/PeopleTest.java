package trede.monitor.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void joinsCrossesAndSubtracts() {
        var choir = People.of(130, 0, 63, 64, 129);
        var class_ = People.of(130, 63, 100, 129);
        assertThat(choir.and(class_).places()).containsExactly(63, 129);
        assertThat(choir.or(class_).places()).containsExactly(0, 63, 64, 100, 129);
        assertThat(choir.minus(class_).places()).containsExactly(0, 64);
        assertThat(choir.count()).isEqualTo(4);
        assertThat(choir.contains(64)).isTrue();
        assertThat(choir.contains(65)).isFalse();
        assertThat(choir.contains(-1)).isFalse();
        assertThat(choir.contains(130)).isFalse();
    }

    @Test
    void everybodyIsNotOneMore() {
        for (int universe : new int[] {0, 1, 63, 64, 65, 128, 1000}) {
            assertThat(People.everybody(universe).count()).isEqualTo(universe);
            assertThat(People.nobody(universe).isEmpty()).isTrue();
            assertThat(People.everybody(universe).minus(People.everybody(universe)))
                    .isEqualTo(People.nobody(universe));
        }
    }

    @Test
    void refusesPeopleOfAnotherCensus() {
        assertThatThrownBy(() -> People.nobody(64).and(People.nobody(63))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> People.of(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void agreesWithTheSetsOfTheLanguage() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int universe = random.nextInt(300);
            var a = new BitSet();
            var b = new BitSet();
            for (int i = 0; i < universe; i++) {
                a.set(i, random.nextBoolean());
                b.set(i, random.nextInt(3) == 0);
            }
            var here = People.of(universe, a.stream().toArray());
            var there = People.of(universe, b.stream().toArray());
            var union = (BitSet) a.clone();
            union.or(b);
            var rest = (BitSet) a.clone();
            rest.andNot(b);
            var seen = new ArrayList<Integer>();
            here.minus(there).forEach(seen::add);
            assertThat(here.or(there).places())
                    .as("seed %d", seed)
                    .isEqualTo(union.stream().toArray());
            assertThat(seen).as("seed %d", seed).isEqualTo(rest.stream().boxed().toList());
        }
    }
}
