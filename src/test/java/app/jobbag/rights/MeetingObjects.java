package app.jobbag.rights;

import app.jobbag.kernel.Ids;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.Circulation;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.meetings.Party;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meetings of a crew, with their minutes and what was agreed. */
@Component
class MeetingObjects {
    private final ClientsCast cast;
    private final MeetingPlanning planning;
    private final MinutesWriting writing;
    private final Circulation circulation;
    private final ActionItems items;
    private final ReportObjects reports;

    MeetingObjects(
            ClientsCast cast,
            MeetingPlanning planning,
            MinutesWriting writing,
            Circulation circulation,
            ActionItems items,
            ReportObjects reports) {
        this.cast = cast;
        this.planning = planning;
        this.writing = writing;
        this.circulation = circulation;
        this.items = items;
        this.reports = reports;
    }

    ReportObjects reports() {
        return reports;
    }

    MeetingId planned(Crew crew) {
        return planned(crew, LocalDateTime.parse("2026-02-25T10:00"));
    }

    /** One that an outline can be sent before. */
    MeetingId coming(Crew crew) {
        return planned(crew, LocalDateTime.parse("2031-02-25T10:00"));
    }

    private MeetingId planned(Crew crew, LocalDateTime start) {
        MeetingDraft draft = new MeetingDraft(
                crew.client(),
                null,
                MeetingKind.CLIENT,
                crew.word(Canary.MEETING),
                crew.word(Canary.MEETING),
                new MeetingDraft.When(start, ZoneId.of("Europe/Madrid"), 60),
                "Calle de la Palma 41",
                "",
                List.of(
                        new MeetingDraft.Invited(Party.of(crew.ae().id()), true),
                        new MeetingDraft.Invited(Party.of(crew.contact()), true)),
                List.of(new MeetingDraft.Topic(crew.word(Canary.MEETING), 40, null)),
                "",
                null,
                List.of());
        return cast.as(crew.ae(), () -> planning.plan(crew.ae(), draft));
    }

    /** A draft with everything that circulation asks for. */
    MinutesId minutes(Crew crew) {
        MeetingId meeting = planned(crew);
        cast.as(
                crew.ae(),
                () -> planning.hold(
                        crew.ae(), meeting, planning.show(crew.ae(), meeting).version()));
        MinutesId id = cast.as(crew.ae(), () -> writing.begin(crew.ae(), meeting));
        String word = crew.word(Canary.MINUTES);
        MinutesDraft draft = new MinutesDraft(
                List.of(Party.of(crew.ae().id()), Party.of(crew.contact())),
                word,
                List.of(word),
                List.of(word),
                word,
                List.of(new MinutesDraft.Step(
                        Ids.next(), word, Party.of(crew.contributor().id()), word, LocalDate.of(2027, 1, 8))),
                false,
                "");
        cast.as(crew.ae(), () -> writing.write(crew.ae(), id, version(crew, id), draft));
        return id;
    }

    MinutesId circulated(Crew crew) {
        MinutesId id = minutes(crew);
        cast.as(crew.ae(), () -> circulation.circulate(crew.ae(), id, version(crew, id)));
        return id;
    }

    ActionItemId item(Crew crew, MinutesId minutes) {
        MeetingId meeting =
                cast.as(crew.ae(), () -> writing.show(crew.ae(), minutes).meeting());
        return cast.as(crew.ae(), () -> items.of(meeting).get(0).id());
    }

    private int version(Crew crew, MinutesId id) {
        return writing.show(crew.ae(), id).version();
    }
}
