package trede.town.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import trede.access.Member;
import trede.contacts.appointments.Where;

/// Who works in the invented town, where, and on which days.
///
/// @param members by account, in order of their names
/// @param sites where each receives people, by account
/// @param closed public holidays
record Staff(Map<UUID, Member> members, Map<UUID, Where> sites, Collection<LocalDate> closed) {

    private static final int WORKING_DAYS = 5;

    static Staff of(List<Member> members, Map<UUID, Where> sites, Collection<LocalDate> closed) {
        var all = new LinkedHashMap<UUID, Member>();
        members.forEach(member -> all.put(member.id(), member));
        return new Staff(all, sites, closed);
    }

    Member get(UUID account) {
        var member = members.get(account);
        if (member == null) {
            throw new IllegalStateException("nobody works here as " + account);
        }
        return member;
    }

    Member get(String name) {
        return members.values().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody here is called " + name));
    }

    Where where(UUID account) {
        return sites.getOrDefault(account, Where.NOWHERE);
    }

    boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() <= WORKING_DAYS && !closed.contains(day);
    }

    /// The day itself, or the working day before.
    LocalDate workday(LocalDate day) {
        var before = day;
        while (!works(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /// So many working days later.
    LocalDate later(LocalDate day, int days) {
        var later = day;
        for (int i = 0; i < days; i++) {
            do {
                later = later.plusDays(1);
            } while (!works(later));
        }
        return later;
    }
}
