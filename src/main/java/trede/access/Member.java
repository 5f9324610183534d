package trede.access;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import trede.web.Right;
import trede.web.Visitor;

/// Someone who works in a centre and has signed in.
public record Member(UUID id, String name, Role role, Locale language, Centre centre) implements Visitor {

    @Override
    public String actor() {
        return "user:" + id;
    }

    @Override
    public Optional<UUID> account() {
        return Optional.of(id);
    }

    @Override
    public boolean may(Right right) {
        return role.may(right);
    }
}
