package trede.town;

import java.nio.file.Path;
import trede.town.folder.Batches;
import trede.town.folder.ExchangeFolder;
import trede.town.folder.Size;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.People;
import trede.web.Refusal;

/// Invents a town and writes it as an exchange folder. The same plan gives the same bytes.
public final class Town {

    private Town() {}

    /// Writes one person after the other, so that a million people need no more memory than ten.
    ///
    /// @throws Refusal if the folder holds something that was not generated
    public static Size write(Path folder, TownPlan plan) {
        var batches = Batches.monthly(plan.firstTold(), plan.until());
        try (var exchange = new ExchangeFolder(folder, batches, plan.withBatches())) {
            var people = new People(plan.municipality(), "2520", "2521", "2522");
            for (int number = 1; number <= plan.people(); number++) {
                var dice = new Dice(plan.seed(), number);
                exchange.add(new LifeStory(plan, people, number, dice).tell(), dice);
            }
            inhabitants(
                    exchange,
                    plan.municipality(),
                    plan.people(),
                    Fact.date(plan.first()).getYear(),
                    plan.until().getYear());
            return exchange.size();
        }
    }

    /// One in about twenty-five was ever helped.
    private static void inhabitants(ExchangeFolder exchange, String municipality, long people, int from, int until) {
        for (int year = from; year <= until; year++) {
            long grown = people * 25 * (100 + year - from) / 100;
            exchange.addInhabitants(municipality, year, grown * 20 / 100, grown * 61 / 100, grown * 19 / 100);
        }
    }
}
