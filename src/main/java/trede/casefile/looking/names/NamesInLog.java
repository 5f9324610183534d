package trede.casefile.looking.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trede.access.looks.ShownPeople;
import trede.casefile.People;
import trede.casefile.PersonLine;
import trede.casefile.finding.Searches;
import trede.casefile.pages.FoundWords;

/// Tells the room of the log who is meant: name and birth, whoever may see the file.
@Component
class NamesInLog implements ShownPeople {

    private final People people;
    private final Searches searches;

    NamesInLog(People people, Searches searches) {
        this.people = people;
        this.searches = searches;
    }

    @Override
    public Map<UUID, Shown> list(Collection<UUID> ids) {
        return people.listLines(ids).stream()
                .map(NamesInLog::shown)
                .collect(Collectors.toMap(Shown::id, Function.identity()));
    }

    @Override
    public List<Shown> search(String typed, int limit) {
        return searches.searchNames(typed, limit).stream()
                .map(found -> shown(found.line()))
                .toList();
    }

    private static Shown shown(PersonLine line) {
        return new Shown(line.id(), line.name(), FoundWords.birth(line.birth()));
    }
}
