package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.MeetingDraft.Topic;
import app.jobbag.meetings.MeetingDraft.When;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Meetings and minutes in the words of the tests. */
final class MeetingWords {
    static final ClientId CLIENT = new ClientId(Ids.next());
    static final PersonId ANA = new PersonId(Ids.next());
    static final Instant BEFORE = Instant.parse("2026-11-20T09:00:00Z");
    static final Instant AFTER = Instant.parse("2026-11-25T18:00:00Z");

    private MeetingWords() {}

    static MeetingDraft aDraft(ClientId client, MeetingKind kind, Party... people) {
        return new MeetingDraft(
                client,
                null,
                kind,
                "Campaña de otoño",
                "Elegir el concepto",
                new When(LocalDateTime.parse("2026-11-25T10:00"), ZoneId.of("Europe/Madrid"), 60),
                "Calle de la Palma 41",
                "",
                Arrays.stream(people).map(each -> new Invited(each, true)).toList(),
                List.of(new Topic("Tres conceptos", 40, people.length == 0 ? null : people[0])),
                "",
                null,
                List.of());
    }

    static MeetingDraft because(MeetingDraft draft, String reason) {
        return new MeetingDraft(
                draft.client(),
                draft.project(),
                draft.kind(),
                draft.subject(),
                draft.purpose(),
                draft.when(),
                draft.place(),
                draft.callLink(),
                draft.participants(),
                draft.agenda(),
                reason,
                draft.follows(),
                draft.equipment());
    }

    static Meeting aMeeting() {
        return new Meeting(aDraft(CLIENT, MeetingKind.INTERNAL, Party.of(ANA)), ANA, BEFORE);
    }

    static Meeting aMeetingHeld() {
        Meeting meeting = aMeeting();
        meeting.hold(ANA, AFTER, 0);
        return meeting;
    }

    static MinutesDraft finished(MinutesDraft.Step... steps) {
        return new MinutesDraft(
                List.of(),
                "Se vieron los tres conceptos.",
                List.of("Seguimos con el segundo concepto."),
                "El cartel se imprime en diciembre.",
                List.of(steps),
                steps.length == 0,
                "");
    }

    static MinutesDraft corrected(MinutesDraft draft, String addendum) {
        return with(draft, draft.present(), addendum);
    }

    static MinutesDraft.Step step(String text, Party owner) {
        return new MinutesDraft.Step(null, text, owner, "Enviar el logotipo", LocalDate.parse("2026-12-04"));
    }

    static MinutesDraft with(MinutesDraft text, List<Party> present, String addendum) {
        return new MinutesDraft(
                present,
                text.discussion(),
                text.decisions(),
                text.conclusion(),
                text.actions(),
                text.noActions(),
                addendum);
    }

    /** With another decision in the place of the first. */
    static MinutesDraft decidedOtherwise(MinutesDraft before) {
        List<String> decisions = new ArrayList<>(before.decisions());
        decisions.set(0, "Seguimos con el tercer concepto.");
        return new MinutesDraft(
                before.present(),
                before.discussion(),
                decisions,
                before.conclusion(),
                before.actions(),
                before.noActions(),
                "Era el tercer concepto.");
    }
}
