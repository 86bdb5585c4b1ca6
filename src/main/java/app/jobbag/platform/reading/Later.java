package app.jobbag.platform.reading;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read by the time somebody looks at it: the first look reads all that waits by then. To be looked at in
 * the transaction that asked for it.
 */
public final class Later<T> {
    private final Supplier<T> read;
    private @Nullable T value;

    Later(Supplier<T> read) {
        this.read = read;
    }

    /** Something that is known already. */
    public static <T> Later<T> known(T value) {
        return new Later<>(() -> value);
    }

    /** All of them, in their order. */
    public static <T> Later<List<T>> all(List<Later<T>> each) {
        return new Later<>(() -> each.stream().map(Later::get).toList());
    }

    public T get() {
        T seen = value;
        if (seen == null) {
            seen = read.get();
            value = seen;
        }
        return seen;
    }

    /** What is made of it, once. */
    public <R> Later<R> map(Function<? super T, ? extends R> make) {
        return new Later<>(() -> make.apply(get()));
    }

    /** What is made of both, once. */
    public <U, R> Later<R> with(Later<U> other, BiFunction<? super T, ? super U, ? extends R> make) {
        return new Later<>(() -> make.apply(get(), other.get()));
    }
}
