package trede.town.lives;

import java.util.ArrayList;
import java.util.List;

/// Where an invented person's names, language and papers come from.
public record Origin(
        String code,
        int weight,
        List<String> nationalities,
        List<String> languages,
        List<String> residences,
        List<String> women,
        List<String> men,
        List<String> families) {

    /// Each origin is four lines: itself, women's names, men's names, family names.
    public static List<Origin> all() {
        var lines = Lists.read("origins.txt");
        var origins = new ArrayList<Origin>();
        for (int i = 0; i < lines.size(); i += 4) {
            var own = lines.get(i);
            origins.add(new Origin(
                    own.get(0),
                    Integer.parseInt(own.get(1)),
                    Lists.cells(own.get(2), ","),
                    Lists.cells(own.get(3), ","),
                    Lists.cells(own.get(4), ","),
                    Lists.cells(lines.get(i + 1).get(1), ","),
                    Lists.cells(lines.get(i + 2).get(1), ","),
                    Lists.cells(lines.get(i + 3).get(1), ",")));
        }
        return origins;
    }

    public boolean local() {
        return "nl".equals(code) || "fr".equals(code);
    }
}
