package app.jobbag.estimates;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the services of this module find an estimate, held still, and note what became of it. */
@Component
class EstimateBook {
    static final String SUBJECT = "estimate";

    private final Estimates estimates;
    private final LineRows rows;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    EstimateBook(Estimates estimates, LineRows rows, AccessPolicy policy, Trail trail, Clock clock) {
        this.estimates = estimates;
        this.rows = rows;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** As nobody else changes it until the transaction ends. */
    Estimate find(SignedIn who, Action action, EstimateId id) {
        Estimate estimate = find(id);
        policy.require(who, action, estimate);
        return estimate;
    }

    /** Which rows only that person writes; empty for whoever writes all of it. */
    Optional<OwnRows> limits(SignedIn who, Estimate estimate) {
        return policy.permits(who, Action.ESTIMATE_WRITE, estimate)
                ? Optional.empty()
                : Optional.of(new OwnRows(who.disciplines()));
    }

    Estimate find(EstimateId id) {
        return estimates.lock(id.value()).orElseThrow(NotFound::new);
    }

    /** The estimate of a version that was sent. */
    Estimate ofVersion(UUID version) {
        return find(rows.estimateOf(version));
    }

    Sheet sheet(Estimate estimate) {
        return new Sheet(
                estimate.currency(),
                estimate.discount(),
                rows.read(estimate.id()).get());
    }

    Estimate keep(Estimate estimate) {
        return estimates.saveAndFlush(estimate);
    }

    Instant now() {
        return clock.instant();
    }

    void note(Estimate estimate, String verb) {
        note(estimate, verb, Changes.none(), null);
    }

    void note(Estimate estimate, String verb, Changes what, @Nullable String reason) {
        trail.note(TrailNote.of(SUBJECT, estimate.id().value(), estimate.guardClient(), verb)
                .changing(what)
                .because(reason));
    }
}
