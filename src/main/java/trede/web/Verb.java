package trede.web;

import java.util.concurrent.Callable;

/// A command-line verb, `bin/trede <verb> …`: a bean annotated with picocli's `@Command`,
/// prototype-scoped, whose
/// options
/// picocli fills. It prints its result on standard output and nothing else there; it returns the exit status:
/// 0 done, 1 failed, 2 refused (throw a [Refusal]), 3 done with rejected rows, 4 another import of this
/// centre runs.
public interface Verb extends Callable<Integer> {

    /// False for a verb that needs no database, so that none is started for it.
    default boolean needsDatabase() {
        return true;
    }
}
