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

/// Essen, November 2020 to October 2023: the living wages of each month as published, and people who fled
/// Ukraine.
public final class EssenTown {

    private EssenTown() {}

    public static Size write(Path folder) {
        var months = Periods.from(Period.month(YearMonth.of(2020, 11)), EssenPlan.MONTHS);
        var people = new People("11016", "2910");
        var batches = Batches.quarterly(LocalDate.of(2021, 1, 15), LocalDate.of(2023, 12, 1));
        try (var exchange = new ExchangeFolder(folder, batches, true)) {
            int number = 0;
            for (Climber person : EssenPlan.make(new Dice(2023, 0))) {
                var dice = new Dice(2023, ++number);
                String code = "E%05d".formatted(number);
                exchange.add(new ClimberLife(person, months, people, code, true, dice).tell(), dice);
            }
            for (int i = 0; i < Displaced.PEOPLE; i++) {
                var dice = new Dice(2022, i);
                exchange.add(new Displaced(people, i + 1, dice).tell(i % 5 < 3), dice);
            }
            for (int year = 2021; year <= 2023; year++) {
                exchange.addInhabitants("11016", year, 3_700, 11_400, 4_100);
            }
            return exchange.size();
        }
    }
}
