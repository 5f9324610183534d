package trede.casefile.due.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import trede.casefile.due.Desks;
import trede.casefile.due.Dues;
import trede.casefile.due.TodayBlock;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// What one opens in the morning: what is due and why, what other rooms put there, who is new.
@Controller
@Needs(Right.SEE_PEOPLE)
class TodayPages {

    private static final int OF_EACH = 20;

    /// Blocks with a smaller order stand above what is due.
    private static final int ABOVE = 10;

    private final Dues dues;
    private final Desks desks;
    private final List<TodayBlock> blocks;
    private final Clock clock;

    TodayPages(Dues dues, Desks desks, ObjectProvider<TodayBlock> blocks, Clock clock) {
        this.dues = dues;
        this.desks = desks;
        this.blocks = blocks.stream()
                .sorted(Comparator.comparingInt(TodayBlock::order))
                .toList();
        this.clock = clock;
    }

    @GetMapping("/{centre}/today")
    @Transactional
    public Sheet show(Page page) {
        var desk = desks.desk();
        var mine = desk.mine();
        var mayOpen = blocks.stream().filter(block -> page.may(block.right())).toList();
        return Sheet.of("casefile/due/pages/today.jte")
                .with("today", today())
                .with("piles", dues.listPiles(mine, OF_EACH))
                .with("newcomers", dues.listNew(desk.me(), mine, OF_EACH))
                .with("absent", List.copyOf(desk.absent().values()))
                .with(
                        "above",
                        mayOpen.stream().filter(block -> block.order() < ABOVE).toList())
                .with(
                        "below",
                        mayOpen.stream().filter(block -> block.order() >= ABOVE).toList());
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
