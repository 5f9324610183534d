package trede.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import trede.web.Right;
import trede.web.Visitor;

/// Another program with someone's token: that member, with no more than the token's scope.
///
/// @param token its name, for the log
record Bearer(Member member, Set<Right> scope, String token) implements Visitor {

    @Override
    public String name() {
        return member.name();
    }

    @Override
    public String actor() {
        return member.actor();
    }

    @Override
    public Centre centre() {
        return member.centre();
    }

    @Override
    public Optional<UUID> account() {
        return member.account();
    }

    @Override
    public boolean may(Right right) {
        return scope.contains(right) && member.may(right);
    }

    @Override
    public Locale language() {
        return member.language();
    }
}
