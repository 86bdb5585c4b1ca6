package app.jobbag.meetings;

import app.jobbag.signoffs.LinkCourse;
import app.jobbag.signoffs.Objection;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignatureRecords;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SignerState;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has confirmed, who has not and since when. The caller has asked whether the person may know. */
@Component
@Transactional(readOnly = true)
public class ConfirmationAnswers {
    private final Signing signing;
    private final LinkCourse course;
    private final SignatureRecords records;
    private final MinutesMail mail;
    private final Clock clock;

    ConfirmationAnswers(Signing signing, LinkCourse course, SignatureRecords records, MinutesMail mail, Clock clock) {
        this.signing = signing;
        this.course = course;
        this.records = records;
        this.mail = mail;
        this.clock = clock;
    }

    /** Empty for a draft, and for minutes that nobody of the client is asked about. */
    public Optional<ConfirmationDetails> of(MinutesDetails minutes) {
        if (minutes.isDraft()) {
            return Optional.empty();
        }
        return signing.about(new Subject(Confirmation.SUBJECT, minutes.id().value()))
                .map(this::details)
                .or(() -> notAsked(minutes));
    }

    /** Whether an answer is still waited for: neither answered nor closed by silence. */
    static boolean awaited(RequestDetails request, Instant now) {
        Objection objection = Objection.of(request, now);
        return !request.waiting().isEmpty() && (objection == null || !objection.over());
    }

    private ConfirmationDetails details(RequestDetails request) {
        Instant now = clock.instant();
        Map<UUID, LinkCourse.Course> courses = course.of(request.id());
        Objection objection = Objection.of(request, now);
        return new ConfirmationDetails(
                objection != null && objection.over() && !request.waiting().isEmpty()
                        ? ConfirmationState.BY_SILENCE
                        : ConfirmationState.of(request.state()),
                false,
                objection,
                request.signers().stream()
                        .map(each -> asked(request, each, courses.get(each.id()), now))
                        .toList(),
                records.sealed(List.of(request)).get(request.id()));
    }

    private Optional<ConfirmationDetails> notAsked(MinutesDetails minutes) {
        List<Recipient> planned = mail.asked(minutes.id());
        Instant circulated = Objects.requireNonNull(minutes.circulatedAt());
        return planned.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConfirmationDetails(
                        ConfirmationState.NOT_ASKED,
                        circulated.plus(ConfirmationJob.FRESH).isBefore(clock.instant()),
                        null,
                        planned.stream()
                                .map(each -> ConfirmationDetails.Asked.later(each.name()))
                                .toList(),
                        null));
    }

    private static ConfirmationDetails.Asked asked(
            RequestDetails request, SignerDetails signer, LinkCourse.@Nullable Course course, Instant now) {
        Instant asked = Objects.requireNonNull(signer.askedAt());
        int reminders = course == null ? 0 : Math.max(0, course.links() - 1);
        return new ConfirmationDetails.Asked(
                signer.name(),
                signer.capacity(),
                signer.state(),
                signer.state() == SignerState.ASKED && request.state() != RequestState.OPEN,
                asked,
                Duration.between(asked, now).toDays(),
                reminders,
                reminders == 0 || course == null ? null : course.mailedAt(),
                course == null ? null : course.mail(),
                course == null ? null : course.openedAt(),
                signer.settledAt(),
                signer.remarks(),
                signer.id(),
                signer.paperAt());
    }
}
