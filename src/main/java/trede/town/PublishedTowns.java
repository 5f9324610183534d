package trede.town;

import java.nio.file.Path;
import trede.town.antwerp.AntwerpTown;
import trede.town.folder.Size;
import trede.town.ladder.EssenTown;
import trede.town.ladder.GhentTown;

/// Invented people for whom the monitor prints what three centres published.
public final class PublishedTowns {

    private PublishedTowns() {}

    /// Antwerp 2014-Q1 to 2015-Q2, told month by month until October 2015.
    public static Size antwerp(Path folder) {
        return AntwerpTown.write(folder);
    }

    /// Ghent, October 2011 to April 2012.
    public static Size ghent(Path folder) {
        return GhentTown.write(folder);
    }

    /// Essen, November 2020 to October 2023.
    public static Size essen(Path folder) {
        return EssenTown.write(folder);
    }
}
