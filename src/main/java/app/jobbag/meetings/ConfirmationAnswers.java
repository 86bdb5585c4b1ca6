package app.jobbag.meetings;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.signoffs.LinkCourse;
import app.jobbag.signoffs.Objection;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestReads;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SealedDocument;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SignerState;
import app.jobbag.signoffs.Subject;
import app.jobbag.signoffs.Suggested;
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
    private final RequestReads requests;
    private final LinkCourse course;
    private final MinutesMail mail;
    private final Clock clock;

    ConfirmationAnswers(RequestReads requests, LinkCourse course, MinutesMail mail, Clock clock) {
        this.requests = requests;
        this.course = course;
        this.mail = mail;
        this.clock = clock;
    }

    /** What is read of the answers to one version. */
    public record Expected(
            Later<Map<SignatureRequestId, RequestDetails>> requests,
            Later<Map<UUID, LinkCourse.Course>> courses,
            Later<Map<SignatureRequestId, SealedDocument>> sealed,
            Later<List<Recipient>> recipients,
            Later<List<Suggested>> named) {}

    /** For a page that reads them with the rest. */
    public Expected expect(MinutesId minutes) {
        Query about = RequestReads.about(new Subject(Confirmation.SUBJECT, minutes.value()));
        return new Expected(
                requests.of(about),
                course.of(about),
                requests.sealed(about),
                mail.sent(minutes),
                requests.suggested(about));
    }

    /** Empty for a draft, and for minutes that nobody of the client is asked about. */
    public Optional<ConfirmationDetails> of(MinutesDetails minutes) {
        return of(minutes, expect(minutes.id()));
    }

    public Optional<ConfirmationDetails> of(MinutesDetails minutes, Expected expected) {
        if (minutes.isDraft()) {
            return Optional.empty();
        }
        return expected.requests().get().values().stream()
                .findFirst()
                .map(request -> details(request, expected))
                .or(() -> notAsked(minutes, expected.recipients().get()));
    }

    /** Whether an answer is still waited for: neither answered nor closed by silence. */
    static boolean awaited(RequestDetails request, Instant now) {
        Objection objection = Objection.of(request, now);
        return !request.waiting().isEmpty() && (objection == null || !objection.over());
    }

    private ConfirmationDetails details(RequestDetails request, Expected expected) {
        Instant now = clock.instant();
        Map<UUID, LinkCourse.Course> courses = expected.courses().get();
        Objection objection = Objection.of(request, now);
        return new ConfirmationDetails(
                objection != null && objection.over() && !request.waiting().isEmpty()
                        ? ConfirmationState.BY_SILENCE
                        : ConfirmationState.of(request),
                false,
                objection,
                request.signers().stream()
                        .map(each -> asked(request, each, courses.get(each.id()), now))
                        .toList(),
                expected.sealed().get().get(request.id()),
                expected.named().get());
    }

    private Optional<ConfirmationDetails> notAsked(MinutesDetails minutes, List<Recipient> recipients) {
        List<Recipient> planned = recipients.stream().filter(Recipient::asked).toList();
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
                        null,
                        List.of()));
    }

    private static ConfirmationDetails.Asked asked(
            RequestDetails request, SignerDetails signer, LinkCourse.@Nullable Course course, Instant now) {
        Instant asked = Objects.requireNonNull(signer.askedAt());
        return new ConfirmationDetails.Asked(
                signer.name(),
                signer.capacity(),
                signer.state(),
                signer.state() == SignerState.ASKED && request.state() != RequestState.OPEN,
                asked,
                Duration.between(asked, now).toDays(),
                course == null ? 0 : course.reminders(),
                course == null ? 0 : course.mistyped(),
                course == null ? null : course.remindedAt(),
                course == null ? null : course.mail(),
                course == null ? null : course.openedAt(),
                signer.settledAt(),
                signer.remarks(),
                signer.id(),
                signer.position(),
                signer.paperAt());
    }
}
