package trede.town.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.casefile.identities.Identities;
import trede.casefile.identities.IdentityEntry;

/// Somebody whom the counter did not find, for it heard the name otherwise: a second file, to be found and merged.
@Component
class Twins {

    private static final int MOST = 4;
    private static final int LATELY = 20;

    /// As one hears it → as another writes it.
    private static final Map<String, String> HEARD = new TreeMap<>(Map.of(
            "ou", "oe", "ch", "kh", "dd", "d", "ij", "ei", "ck", "k", "ph", "f", "ss", "s", "y", "i", "mm", "m"));

    private final Identities identities;
    private final Scenes scenes;

    Twins(Identities identities, Scenes scenes) {
        this.identities = identities;
        this.scenes = scenes;
    }

    void open(Member worker, List<Case> helped, LocalDate today) {
        helped.stream()
                .filter(about -> !heard(about).equals(about.person().identity().familyName()))
                .limit(MOST)
                .forEach(about -> open(worker, about, today));
    }

    private void open(Member worker, Case about, LocalDate today) {
        var identity = about.person().identity();
        var day = today.minusDays(about.dice().between(2, LATELY));
        var form = Map.of(
                "family_name", heard(about),
                "given_name", identity.givenName(),
                "birth", identity.birth().day().toString());
        scenes.play(
                worker, day, () -> identities.open(IdentityEntry.of(form::get).read(day), null));
    }

    private static String heard(Case about) {
        String name = about.person().identity().familyName();
        return HEARD.entrySet().stream()
                .filter(sound -> name.toLowerCase(Locale.ROOT).indexOf(sound.getKey()) > 0)
                .findFirst()
                .map(sound -> name.replaceFirst(sound.getKey(), sound.getValue()))
                .orElse(name);
    }
}
