package app.jobbag.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that note when they were last used once a minute instead of at every request: looking at a page then writes
 * nothing and waits for no disk. A session ends at most that minute before its time.
 */
final class RestedSessions implements SessionRepository<RestedSessions.Rested> {
    private static final Duration REST = Duration.ofMinutes(1);

    private final SessionRepository<Session> stored;

    private RestedSessions(SessionRepository<Session> stored) {
        this.stored = stored;
    }

    /** Its sessions are its own: none is made here. */
    @SuppressWarnings("unchecked")
    static <S extends Session> RestedSessions of(SessionRepository<S> stored) {
        return new RestedSessions((SessionRepository<Session>) stored);
    }

    @Override
    public Rested createSession() {
        return new Rested(stored.createSession());
    }

    @Override
    public void save(Rested session) {
        stored.save(session.stored);
    }

    @Override
    public @Nullable Rested findById(String id) {
        Session found = stored.findById(id);
        return found == null ? null : new Rested(found);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    /** A stored session, unchanged by what is too soon after its last use. */
    static final class Rested implements Session {
        private final Session stored;

        private Rested(Session stored) {
            this.stored = stored;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(stored.getLastAccessedTime(), now).compareTo(REST) >= 0) {
                stored.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                stored.removeAttribute(name);
            } else {
                stored.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
