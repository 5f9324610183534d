package trede.town.lives;

import java.util.List;
import java.util.SplittableRandom;

/// Chance, repeatable: the same seeds throw the same dice.
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed, long number) {
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ (number + 1) * 0xD1B54A32D192ED03L);
    }

    /// A whole number from `least` to `most`, both possible; `least` if there is nothing between.
    public int between(int least, int most) {
        return most <= least ? least : random.nextInt(least, most + 1);
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /// From 0 to 1.
    public double share() {
        return random.nextDouble();
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    public final <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    /// The place of one of the shares, each as likely as its size.
    public int pickByWeight(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int thrown = random.nextInt(sum);
        int place = 0;
        while (thrown >= weights[place]) {
            thrown -= weights[place++];
        }
        return place;
    }

    public void shuffle(List<?> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            java.util.Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
