package app.jobbag.ui;

import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** A form on its way: what saves it, what stands in the database when somebody was faster, where it leads. */
public final class FormPost {
    private final Post post;
    private final String view;
    private final BindingResult errors;

    FormPost(Post post, String view, BindingResult errors) {
        this.post = post;
        this.view = view;
        this.errors = errors;
    }

    public <T> Saving<T> saving(Supplier<T> work) {
        return new Saving<>(work);
    }

    public Saving<Boolean> saving(Runnable work) {
        return new Saving<>(() -> {
            work.run();
            return true;
        });
    }

    /** Shows the form once more, with what follows from it, and saves nothing; with 422 where something is wrong. */
    public String showing() {
        if (errors.hasErrors()) {
            post.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return view;
    }

    /** A form whose work is known. */
    public final class Saving<T> {
        private final Supplier<T> work;
        private @Nullable Supplier<?> theirs;
        private @Nullable Runnable rules;
        private @Nullable Function<T, String> back;
        private @Nullable String undo;

        Saving(Supplier<T> work) {
            this.work = work;
        }

        /** How the form would look if it were opened now: the conflict page sets it beside what was typed. */
        public Saving<T> orConflict(Supplier<?> form) {
            theirs = form;
            return this;
        }

        /** What the service would refuse in what is fit to be read, said together with what the form itself finds wrong. */
        public Saving<T> besides(Runnable check) {
            rules = check;
            return this;
        }

        /** The toast offers to take it back: a POST to that address. */
        public Saving<T> undoneAt(Function<T, String> address) {
            back = address;
            return this;
        }

        /**
         * The same where taking back asks for a reason, which is then that it was at once.
         *
         * @param seen the version that was changed
         */
        public Saving<T> takenBackAt(String address, int seen) {
            return undoneAt(done -> post.answers().takenBackAt(address, seen + 1));
        }

        public String to(String location, String toast) {
            return to(done -> location, toast);
        }

        /** Saves, then redirects there with a toast. Answers the form again with 422, or with 409 when it was stale. */
        public String to(Function<T, String> location, String toast) {
            if (errors.hasErrors()) {
                besides();
                return again(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            try {
                return post.answers()
                        .redirect(
                                post,
                                work,
                                done -> after(done, location),
                                () -> Said.of(toast),
                                () -> new Toast.Next(undo, null));
            } catch (Refused e) {
                e.parts().forEach(this::reject);
                return again(HttpStatus.UNPROCESSABLE_CONTENT);
            } catch (Stale e) {
                if (theirs == null) {
                    throw e;
                }
                post.answers().conflicts().prepare(post.request(), view, errors, theirs.get());
                return again(HttpStatus.CONFLICT);
            }
        }

        private void besides() {
            try {
                if (rules != null) {
                    rules.run();
                }
            } catch (Refused e) {
                e.parts().forEach(this::reject);
            }
        }

        private String after(T done, Function<T, String> location) {
            undo = back == null ? null : back.apply(done);
            return location.apply(done);
        }

        /** Does it and shows the form once more, with what was typed: a step on the way, which saves nothing of it. */
        public String staying() {
            try {
                post.answers().stay(post, work);
                return view;
            } catch (Refused e) {
                e.parts().forEach(this::reject);
                return again(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        }

        private void reject(Refused refusal) {
            Object[] words = post.answers().words(refusal);
            try {
                errors.rejectValue(refusal.field(), refusal.key(), words, refusal.key());
            } catch (InvalidPropertyException noSuchField) {
                errors.reject(refusal.key(), words, refusal.key());
            }
        }

        private String again(HttpStatus status) {
            post.response().setStatus(status.value());
            return view;
        }
    }
}
