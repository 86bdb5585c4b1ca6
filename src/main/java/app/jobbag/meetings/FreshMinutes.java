package app.jobbag.meetings;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks about minutes as soon as they are printed, in a transaction of its own, unless that comes too late to be left alone. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class FreshMinutes {
    private final Confirmation confirmation;
    private final MinutesVersions versions;
    private final Clock clock;

    FreshMinutes(Confirmation confirmation, MinutesVersions versions, Clock clock) {
        this.confirmation = confirmation;
        this.versions = versions;
        this.clock = clock;
    }

    public void ask(MinutesId id) {
        Instant since = clock.instant().minus(ConfirmationJob.FRESH);
        boolean fresh = versions.findById(id.value())
                .map(minutes -> minutes.details().circulatedAt())
                .filter(circulated -> circulated.isAfter(since))
                .isPresent();
        if (fresh) {
            confirmation.ask(id);
        }
    }
}
