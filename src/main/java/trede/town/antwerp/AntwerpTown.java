package trede.town.antwerp;

import java.nio.file.Path;
import java.time.LocalDate;
import trede.time.Period;
import trede.town.folder.Batches;
import trede.town.folder.ExchangeFolder;
import trede.town.folder.Size;
import trede.town.lives.Dice;
import trede.town.lives.People;
import trede.town.lives.Periods;

/// Antwerp, 2014-Q1 to 2015-Q2: who is not activatable, professional, social, and the welfare trajectories as
/// published.
public final class AntwerpTown {

    private AntwerpTown() {}

    public static Size write(Path folder) {
        var quarters = Periods.from(Period.quarter(2014, 1), AntwerpFigures.QUARTERS);
        var plan = AntwerpPlan.make(new Dice(2015, 0));
        var people =
                new People("11002", "2000", "2018", "2020", "2030", "2050", "2060", "2100", "2140", "2170", "2660");
        var batches = Batches.monthly(LocalDate.of(2014, 3, 15), LocalDate.of(2015, 10, 1));
        try (var exchange = new ExchangeFolder(folder, batches, true)) {
            int number = 0;
            for (Planned person : plan) {
                var dice = new Dice(2015, ++number);
                exchange.add(new AntwerpLife(person, quarters, people, number, dice).tell(), dice);
            }
            exchange.addInhabitants("11002", 2014, 109_000, 316_000, 88_000);
            exchange.addInhabitants("11002", 2015, 111_000, 318_000, 88_000);
            return exchange.size();
        }
    }
}
