package trede.contacts.appointments.pages;

import java.util.List;
import java.util.Optional;
import trede.access.Accounts;
import trede.access.Member;
import trede.casefile.following.Teams;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.Rooms;
import trede.contacts.appointments.Where;
import trede.web.Right;

/// With whom and where somebody can be received.
public record Choices(List<Member> workers, List<Teams.Site> sites, List<Rooms.Room> rooms) {

    static Choices of(Accounts accounts, Teams teams, Rooms rooms) {
        return new Choices(
                Colleagues.of(accounts).working().stream()
                        .filter(member -> member.may(Right.SEE_PEOPLE))
                        .toList(),
                teams.listSites().stream().filter(site -> site.last() == null).toList(),
                rooms.list());
    }

    /// `room:…`, `site:…`, or nothing for elsewhere
    Optional<Where> find(String typed, String place) {
        if (typed.isEmpty()) {
            return Optional.of(new Where(null, place, null));
        }
        var room = rooms.stream()
                .filter(each -> typed.equals("room:" + each.id()))
                .map(each -> new Where(
                        new Where.Named(each.site(), each.siteName()), place, new Where.Named(each.id(), each.name())))
                .findFirst();
        return room.or(() -> sites.stream()
                .filter(each -> typed.equals("site:" + each.id()))
                .map(each -> new Where(new Where.Named(each.id(), each.name()), place, null))
                .findFirst());
    }
}
