package app.jobbag.meetings;

import app.jobbag.signoffs.SignedPlaces;
import app.jobbag.signoffs.Subject;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where circulated minutes stand that are to be confirmed. */
@Component
class MinutesPlaces implements SignedPlaces {
    private final JdbcClient jdbc;

    MinutesPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedPlace> of(Subject subject) {
        return subject.kind().equals(Confirmation.SUBJECT)
                ? jdbc.sql("select '/minutes/' || id as address, revision as version from minutes where id = ?")
                        .param(subject.id())
                        .query(SignedPlace.class)
                        .optional()
                : Optional.empty();
    }
}
