package trede.benefits.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who sits in the special committee, leads it or writes its minutes.
///
/// @param account with which they sign in here; null for who has none
/// @param role one of [#ROLES]
public record CommitteeMember(
        UUID id,
        String name,
        @Nullable UUID account,
        String role,
        LocalDate first,
        @Nullable LocalDate last) {

    public static final List<String> ROLES = List.of("chair", "secretary", "member");

    public boolean sitsOn(LocalDate day) {
        return !first.isAfter(day) && (last == null || !last.isBefore(day));
    }
}
