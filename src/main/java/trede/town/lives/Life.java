package trede.town.lives;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One invented person with everything that happens to them.
public final class Life {

    private final String person;
    private final Identity identity;
    private final int intake;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int deceasedOn = Fact.RUNNING;

    /// @param intake the day the centre first heard of this person
    public Life(String person, Identity identity, int intake) {
        this.person = person;
        this.identity = identity;
        this.intake = intake;
    }

    /// Adds a fact, unless the same one is there already.
    public void add(Fact fact) {
        if (keys.add(fact.key())) {
            facts.add(fact);
        }
    }

    public void dies(int day) {
        deceasedOn = day;
    }

    public String person() {
        return person;
    }

    public Identity identity() {
        return identity;
    }

    public int intake() {
        return intake;
    }

    public List<Fact> facts() {
        return facts;
    }

    public boolean died() {
        return deceasedOn != Fact.RUNNING;
    }

    public int deceasedOn() {
        return deceasedOn;
    }
}
