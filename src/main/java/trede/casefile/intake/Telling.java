package trede.casefile.intake;

import java.util.function.Consumer;

/// Whoever tells rows one by one, in the order of their lines, on a thread of their own.
@FunctionalInterface
public interface Telling<T> {

    void tell(Consumer<? super T> listener);
}
