package trede.casefile.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.following.pages.Colleagues;
import trede.time.Brussels;
import trede.web.NotAllowed;
import trede.web.NotHere;
import trede.web.Right;
import trede.web.Visitors;

/// Whose work lies on the visitor's desk: their own, that of whom they stand in for, and whose they may look
/// at besides.
@Component
public class Desks {

    private static final String TEAM = "team:";

    private final DeskQueries queries;
    private final Clock clock;

    Desks(DeskQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /// @param absent whom the visitor stands in for today, by name
    /// @param team everybody of the visitor's team today, by name
    /// @param all whether the visitor may look at everybody's
    public record Desk(UUID me, Map<UUID, String> absent, Map<UUID, String> team, boolean all) {

        public boolean opens(UUID account) {
            return all || account.equals(me) || absent.containsKey(account) || team.containsKey(account);
        }

        /// The visitor, and whom they stand in for.
        public Set<UUID> mine() {
            var mine = new LinkedHashSet<>(absent.keySet());
            mine.add(me);
            return mine;
        }
    }

    @Transactional(readOnly = true)
    public Desk desk() {
        var me = Colleagues.me().id();
        var absent = new LinkedHashMap<UUID, String>();
        var team = new LinkedHashMap<UUID, String>();
        queries.list(me, today()).forEach(each -> (each.absent() ? absent : team).put(each.account(), each.name()));
        return new Desk(me, absent, team, Visitors.get().may(Right.SEE_ALL_PEOPLE));
    }

    /// The accounts of a colleague, or of a team today.
    ///
    /// @param typed an account, or `team:` and a team
    /// @throws NotAllowed if it is not for the visitor to look at
    /// @throws NotHere if it cannot be read, or nobody is in that team
    @Transactional(readOnly = true)
    public Set<UUID> whose(String typed, Desk desk) {
        var wanted = typed.startsWith(TEAM)
                ? Set.copyOf(queries.listMembers(id(typed.substring(TEAM.length())), today()))
                : Set.of(id(typed));
        if (wanted.isEmpty()) {
            throw new NotHere();
        }
        if (!wanted.stream().allMatch(desk::opens)) {
            throw new NotAllowed(Right.SEE_ALL_PEOPLE);
        }
        return wanted;
    }

    /// Everybody who works at a site today.
    ///
    /// @throws NotHere if it cannot be read
    @Transactional(readOnly = true)
    public Set<UUID> ofSite(String typed) {
        return Set.copyOf(queries.listSite(id(typed), today()));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotHere();
        }
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
