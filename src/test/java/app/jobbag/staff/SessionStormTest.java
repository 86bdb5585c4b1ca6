package app.jobbag.staff;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@JobbagTest
class SessionStormTest {
    @Autowired
    SessionRepository<?> sessions;

    @Test
    void takesTheSameThingFromTwoRequestsAtOnce() {
        assertThat(laterOfTwo(sessions)).isEqualTo("second");
    }

    private static <S extends Session> String laterOfTwo(SessionRepository<S> sessions) {
        S begun = sessions.createSession();
        sessions.save(begun);
        S one = requireNonNull(sessions.findById(begun.getId()));
        S other = requireNonNull(sessions.findById(begun.getId()));
        one.setAttribute("toast", "first");
        other.setAttribute("toast", "second");
        sessions.save(one);
        sessions.save(other);
        return requireNonNull(requireNonNull(sessions.findById(begun.getId())).<String>getAttribute("toast"));
    }
}
