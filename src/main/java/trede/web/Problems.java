package trede.web;

import java.util.ArrayList;
import java.util.List;

/// What is wrong in a form: a list for the top of the page, each leading to its field.
public final class Problems {

    /// @param field the id of the field; the form gives each field the same id and name
    public record Problem(String field, String key, List<Object> details) {}

    private final List<Problem> all = new ArrayList<>();

    public Problems add(String field, String key, Object... details) {
        all.add(new Problem(field, key, List.of(details)));
        return this;
    }

    public Problems add(String field, Refusal refusal) {
        return add(field, refusal.key(), refusal.details());
    }

    public boolean none() {
        return all.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }

    public boolean in(String field) {
        return all.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /// The sentences about a field, to stand beside it.
    public List<Problem> about(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).toList();
    }
}
