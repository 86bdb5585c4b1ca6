package app.jobbag.ui;

import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A button that was pressed: does its work, or says on the page it came from why not. */
public final class ActionPost {
    private final Post post;

    ActionPost(Post post) {
        this.post = post;
    }

    public <T> Doing<T> doing(Supplier<T> work) {
        return new Doing<>(work);
    }

    public Doing<Boolean> doing(Runnable work) {
        return new Doing<>(() -> {
            work.run();
            return true;
        });
    }

    /** An action whose work is known. */
    public final class Doing<T> {
        private final Supplier<T> work;
        private @Nullable Function<T, Said> saying;
        private @Nullable String undo;
        private @Nullable String link;

        Doing(Supplier<T> work) {
            this.work = work;
        }

        /** The toast says what came of it; one pressed again, which does nothing, has the plain word. */
        public Doing<T> saying(Function<T, Said> words) {
            saying = words;
            return this;
        }

        /** The toast offers to take it back: a POST to that address. */
        public Doing<T> undoneAt(String address) {
            undo = address;
            return this;
        }

        /** The toast leads to what was made. */
        public Doing<T> linking(String address) {
            link = address;
            return this;
        }

        public String to(String location, String toast) {
            return to(done -> location, location, toast);
        }

        /**
         * Does it, then redirects with a toast.
         *
         * @param refusedTo where to say that it was refused, or that the page was out of date
         */
        public String to(Function<T, String> location, String refusedTo, String toast) {
            try {
                AtomicReference<Said> said = new AtomicReference<>(Said.of(toast));
                return post.answers()
                        .redirect(post, () -> done(said), location, said::get, () -> new Toast.Next(undo, link));
            } catch (Refused e) {
                return post.answers().turnAway(post, refusedTo, e);
            } catch (Stale e) {
                return post.answers().turnAway(post, refusedTo, "ui.post.stale");
            }
        }

        private T done(AtomicReference<Said> said) {
            T done = work.get();
            if (saying != null) {
                said.set(saying.apply(done));
            }
            return done;
        }
    }
}
