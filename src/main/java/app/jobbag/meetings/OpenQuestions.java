package app.jobbag.meetings;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was left open at meetings, until each question is answered: "we come back to you" (MEET-2). */
@Service
@Transactional
public class OpenQuestions {
    private final QuestionRows rows;
    private final MinutesVersions versions;
    private final MeetingFiles files;

    OpenQuestions(QuestionRows rows, MinutesVersions versions, MeetingFiles files) {
        this.rows = rows;
        this.versions = versions;
        this.files = files;
    }

    public void answer(SignedIn who, QuestionId id, String words) {
        OpenQuestion question = rows.findById(id.value()).orElseThrow(NotFound::new);
        files.require(who, Action.MEETING_WRITE, question);
        question.answer(words, who.id(), files.now());
        files.note(question, "answered", Changes.none().with("answer", null, words));
    }

    /** Makes the questions say what the circulated version says; the same words are the same question. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(MinutesCirculated circulated) {
        Minutes minutes = versions.findById(circulated.minutes().value()).orElseThrow(NotFound::new);
        MinutesDetails details = minutes.details();
        String number = Objects.requireNonNull(details.number());
        Instant now = Objects.requireNonNull(details.circulatedAt());
        PersonId by = Objects.requireNonNull(details.circulatedBy());
        List<OpenQuestion> known = rows.findByMeetingId(minutes.meeting().value());
        List<String> asked = details.text().questions().stream().distinct().toList();
        List<String> before = known.stream().map(OpenQuestion::text).toList();
        asked.stream()
                .filter(text -> !before.contains(text))
                .forEach(text -> rows.save(new OpenQuestion(minutes, number, text, now)));
        known.stream()
                .filter(each -> each.isOpen() && !asked.contains(each.text()))
                .forEach(each -> each.drop(by, now));
    }
}
