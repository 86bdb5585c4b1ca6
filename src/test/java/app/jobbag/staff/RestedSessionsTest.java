package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSessionRepository;

class RestedSessionsTest {
    private final RestedSessions sessions = RestedSessions.of(new MapSessionRepository(new HashMap<>()));

    @Test
    void notesItsUseOnceAMinute() {
        RestedSessions.Rested session = sessions.createSession();
        Instant begun = session.getLastAccessedTime();

        session.setLastAccessedTime(begun.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(begun);

        session.setLastAccessedTime(begun.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(begun.plusSeconds(60));
    }

    @Test
    void keepsWhatIsPutIntoIt() {
        RestedSessions.Rested session = sessions.createSession();
        session.setAttribute("colour", "green");
        sessions.save(session);

        RestedSessions.Rested found = Objects.requireNonNull(sessions.findById(session.getId()));
        assertThat(found.<String>getAttribute("colour")).isEqualTo("green");
    }

    @Test
    void forgetsWhatIsDeleted() {
        RestedSessions.Rested session = sessions.createSession();
        sessions.save(session);
        sessions.deleteById(session.getId());

        assertThat(sessions.findById(session.getId())).isNull();
    }
}
