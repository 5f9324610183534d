package trede.casefile.following.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import trede.access.Accounts;
import trede.access.Member;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Visitors;

/// Everybody who works in the centre or did, to be named on a page.
public record Colleagues(Map<UUID, Accounts.Employee> byId) {

    public static Colleagues of(Accounts accounts) {
        return new Colleagues(accounts.listEmployees().stream()
                .collect(Collectors.toMap(employee -> employee.member().id(), Function.identity())));
    }

    /// The one who looks at this page, with an account of the centre.
    public static Member me() {
        if (Visitors.get() instanceof Member member) {
            return member;
        }
        throw new NotHere();
    }

    public String name(@Nullable UUID account) {
        var known = account == null ? null : byId.get(account);
        return known == null ? "–" : known.member().name();
    }

    /// By the name that the log has for them; that itself for who has no account.
    public String name(@Nullable String actor) {
        return find(actor).map(Member::name).orElse(actor == null ? "–" : actor);
    }

    private Optional<Member> find(@Nullable String actor) {
        return byId.values().stream()
                .map(Accounts.Employee::member)
                .filter(member -> member.actor().equals(actor))
                .findFirst();
    }

    /// With the role: `Amber Kwartelman (maatschappelijk werker)`; for who has no account, what the log
    /// calls them.
    public String nameAndRole(String actor, Page page) {
        return find(actor)
                .map(member -> page.say(
                        "casefile.name_and_role", member.name(), member.role().label(page.words())))
                .orElseGet(() -> trede.access.LookWords.who(actor, java.util.Map.of(), page.words()));
    }

    /// Whoever works here or did, by name.
    public List<Member> everybody() {
        return byId.values().stream()
                .map(Accounts.Employee::member)
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    /// Who can be chosen to follow somebody.
    public List<Member> working() {
        return byId.values().stream()
                .filter(employee -> !employee.disabled())
                .map(Accounts.Employee::member)
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }
}
