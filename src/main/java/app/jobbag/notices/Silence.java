package app.jobbag.notices;

import org.springframework.stereotype.Component;

/** Work whose facts nobody is told: the demonstration's year, of which only the last days are news. What people say is told. */
@Component
public class Silence {
    private final ThreadLocal<Boolean> kept = ThreadLocal.withInitial(() -> false);

    /** On this thread only. */
    public void keep(Runnable work) {
        kept.set(true);
        try {
            work.run();
        } finally {
            kept.remove();
        }
    }

    /** The work, to be done on another thread as silently as on this one. */
    public Runnable carriedOver(Runnable work) {
        return isKept() ? () -> keep(work) : work;
    }

    boolean isKept() {
        return kept.get();
    }
}
