package app.jobbag.suppliers;

import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How suppliers' jobs went: one rating a job, changed by a later word. The module of the job has asked for leave. */
@Service
public class SupplierRatings {
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    SupplierRatings(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void rate(SignedIn who, RatingDraft draft) {
        jdbc.sql("""
                insert into supplier_rating (client_id, order_id, supplier_id, quality, punctuality, price, note, rated_by,
                    rated_by_name, rated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (order_id, supplier_id) do update set quality = excluded.quality,
                    punctuality = excluded.punctuality, price = excluded.price, note = excluded.note,
                    rated_by = excluded.rated_by, rated_by_name = excluded.rated_by_name, rated_at = excluded.rated_at""")
                .params(draft.client(), draft.order(), draft.supplier().value())
                .params(
                        draft.quality(),
                        draft.punctuality(),
                        draft.price(),
                        draft.note().strip())
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
        String marks = draft.quality() + " · " + draft.punctuality() + " · " + draft.price();
        trail.note(TrailNote.of(SupplierRegister.SUBJECT, draft.supplier().value(), draft.client(), "rated")
                .changing(Changes.none().with("rating", null, marks)));
    }
}
