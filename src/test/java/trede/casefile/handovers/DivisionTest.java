package trede.casefile.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trede.casefile.workload.Load;
import trede.casefile.workload.RequestKind;
import trede.casefile.workload.Weight;

/// Els's files are divided between Wim, who has nothing, and Fatima, who works half time.
class DivisionTest {

    private final UUID wim = UUID.randomUUID();
    private final UUID fatima = UUID.randomUUID();

    @Test
    void whoWorksHalfTimeGetsHalfAsMuch() {
        var given = Division.divide(files(30), List.of(load(wim, 0, 100), load(fatima, 0, 50)));
        assertThat(Collections.frequency(given.values(), wim)).isEqualTo(20);
        assertThat(Collections.frequency(given.values(), fatima)).isEqualTo(10);
    }

    @Test
    void whoCarriesAlreadyGetsLess() {
        var given = Division.divide(files(10), List.of(load(wim, 10, 100), load(fatima, 0, 100)));
        assertThat(Collections.frequency(given.values(), fatima)).isEqualTo(10);
    }

    @Test
    void whatIsClosedToOneGoesToTheOther() {
        var file = new Division.File(UUID.randomUUID(), 1, Set.of(wim));
        assertThat(Division.divide(List.of(file), List.of(load(wim, 0, 100), load(fatima, 99, 10))))
                .containsEntry(file.person(), fatima);
        assertThat(Division.divide(List.of(file), List.of(load(wim, 0, 100)))).isEmpty();
    }

    private static List<Division.File> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Division.File(UUID.randomUUID(), 1, Set.of()))
                .toList();
    }

    private static Load load(UUID account, int files, int percent) {
        var kind = RequestKind.RUNNING_AID;
        return new Load(
                account, Map.of(kind, files), Map.of(kind, new Weight(kind, 1, false, false, "")), percent, true);
    }
}
