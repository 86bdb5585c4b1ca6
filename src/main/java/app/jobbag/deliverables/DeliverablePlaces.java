package app.jobbag.deliverables;

import app.jobbag.signoffs.SignedPlaces;
import app.jobbag.signoffs.Subject;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a signed version stands. */
@Component
class DeliverablePlaces implements SignedPlaces {
    private final JdbcClient jdbc;

    DeliverablePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedPlace> of(Subject subject) {
        return subject.kind().equals(Routing.SUBJECT)
                ? jdbc.sql("select '/deliverables/' || deliverable_id as address, number as version"
                                + " from deliverable_version where id = ?")
                        .param(subject.id())
                        .query(SignedPlace.class)
                        .optional()
                : Optional.empty();
    }
}
