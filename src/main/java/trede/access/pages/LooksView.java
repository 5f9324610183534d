package trede.access.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.access.LookWords;
import trede.access.Looks.Look;
import trede.access.Retention;
import trede.access.looks.LookKinds;
import trede.access.looks.LookKinds.Sort;
import trede.access.looks.ShownPeople.Shown;
import trede.web.Page;

/// A page of the log, as the security adviser reads it.
///
/// @param next mark of the page behind; empty if this is the last
/// @param shown by public id: whoever is named on the page
/// @param found who may be meant, if somebody was searched
public record LooksView(
        LookFilter asked,
        List<Look> lines,
        String next,
        Map<UUID, Shown> shown,
        List<Shown> found,
        List<LookKinds> kinds,
        Names names) {

    /// @param workers by actor
    /// @param all the same, and the centre's own roles
    record Names(Map<String, String> workers, Map<String, String> all, Retention.Term term) {}

    public Retention.Term term() {
        return names.term();
    }

    /// Workers to choose from, by name.
    public List<Map.Entry<String, String>> workers() {
        return names.workers().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList();
    }

    public boolean isWorker(String actor) {
        return names.workers().containsKey(actor);
    }

    public String who(Look look, Page page) {
        return LookWords.who(look, names.all(), page.words());
    }

    public String who(String actor, Page page) {
        return LookWords.who(actor, names.all(), page.words());
    }

    public String detail(Look look, Page page) {
        return LookWords.detail(look, names.all(), page.words());
    }

    public List<Sort> sorts() {
        return List.of(Sort.values());
    }

    /// Of all rooms.
    public List<String> codes(Sort sort) {
        return kinds.stream()
                .filter(each -> each.sort() == sort)
                .flatMap(each -> each.codes().stream())
                .distinct()
                .toList();
    }

    /// The person whom the page is about.
    public @Nullable Shown person() {
        return asked.person() == null ? null : shown.get(asked.person());
    }

    /// Those of a line who are in the centre still.
    public List<Shown> people(Look look) {
        return look.firstShown().stream()
                .flatMap(id -> Stream.ofNullable(shown.get(id)))
                .toList();
    }

    /// How many more a line showed; those whose file is no more among them. Empty for nobody.
    public String others(Look look, Page page) {
        int others = look.people() - people(look).size();
        boolean gone = look.people() == look.firstShown().size() && people(look).isEmpty();
        return others == 0 ? "" : page.say(gone ? "access.look_unnamed" : "access.look_others", others);
    }
}
