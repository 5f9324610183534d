package trede.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import trede.casefile.identities.Identities;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.workload.Requests;
import trede.time.Brussels;
import trede.time.HouseClock;

/// Who came before the offices opened, asked something once and was not heard of since: what the terms of
/// retention are for.
@Component
class LongAgo {

    /// How long the question stayed open.
    private static final int OPEN = 30;

    private static final int HOUR = 10;

    private final Identities identities;
    private final Requests requests;

    LongAgo(Identities identities, Requests requests) {
        this.identities = identities;
        this.requests = requests;
    }

    private record Somebody(String givenName, String familyName, String birth, int months) {}

    private static final List<Somebody> CAME = List.of(
            new Somebody("Odette", "Kromhout", "1949-02-11", 58),
            new Somebody("Yves", "Delafontaine", "1971-09-30", 47),
            new Somebody("Samira", "Bouchtaoui", "1993-06-05", 39));

    void tell(LocalDate today) {
        for (var somebody : CAME) {
            var day = today.minusMonths(somebody.months());
            var person = at(day, () -> identities.open(entry(somebody).read(day), null));
            at(day.plusDays(OPEN), () -> {
                requests.list(person).forEach(request -> requests.end(person, request.id(), day.plusDays(OPEN)));
                return true;
            });
        }
    }

    private static IdentityEntry entry(Somebody somebody) {
        return IdentityEntry.of(Map.of(
                "given_name", somebody.givenName(),
                "family_name", somebody.familyName(),
                "birth", somebody.birth())::get);
    }

    private static <R> R at(LocalDate day, ScopedValue.CallableOp<R, RuntimeException> work) {
        return HouseClock.at(day.atTime(HOUR, 0).atZone(Brussels.ZONE).toInstant(), work);
    }
}
