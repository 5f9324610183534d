package trede.town.ladder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import trede.time.Period;
import trede.town.folder.Batches;
import trede.town.folder.ExchangeFolder;
import trede.town.folder.Size;
import trede.town.lives.Dice;
import trede.town.lives.People;
import trede.town.lives.Periods;

/// Ghent, October 2011 to April 2012: the overview by ladder step as published.
public final class GhentTown {

    private GhentTown() {}

    public static Size write(Path folder) {
        var months = Periods.from(Period.month(YearMonth.of(2011, 10)), GhentPlan.MONTHS);
        var people = new People("44021", "9000", "9030", "9040", "9050");
        var batches = Batches.monthly(LocalDate.of(2012, 1, 15), LocalDate.of(2012, 7, 1));
        try (var exchange = new ExchangeFolder(folder, batches, true)) {
            int number = 0;
            for (Climber person : GhentPlan.make(new Dice(2012, 0))) {
                var dice = new Dice(2012, ++number);
                String code = "G%06d".formatted(number);
                exchange.add(new ClimberLife(person, months, people, code, false, dice).tell(), dice);
            }
            exchange.addInhabitants("44021", 2012, 50_000, 157_000, 41_000);
            return exchange.size();
        }
    }
}
