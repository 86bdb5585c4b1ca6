package app.jobbag.schedules;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.staff.Action;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fixes a version as a paper in the client's language: table and bars on one page, and what moved since the signed one. */
@Component
class SchedulePress {
    static final String PAPER = "schedule";

    private final Papers papers;
    private final ClientRegister clients;
    private final SheetRows rows;
    private final Comparing comparing;
    private final MessageSource texts;

    SchedulePress(Papers papers, ClientRegister clients, SheetRows rows, Comparing comparing, MessageSource texts) {
        this.papers = papers;
        this.clients = clients;
        this.rows = rows;
        this.comparing = comparing;
        this.texts = texts;
    }

    /** What the paper says beside its lines. */
    public record Words(String client, String title, String reason, Bars bars, Comparison moved) {}

    PaperId freeze(Schedule schedule, Sheet sheet, String number, Instant now) {
        ClientDetails client = clients.details(schedule.client());
        UUID baseline = schedule.baseline();
        Sheet before = baseline == null ? sheet : rows.version(baseline).get();
        Words words = new Words(
                client.legalName(),
                schedule.title(),
                baseline == null ? "" : schedule.reason(),
                Bars.of(sheet, baseline == null ? null : before),
                comparing.between(client.id(), before, sheet));
        return papers.freeze(new PaperDraft(
                client.id(),
                new PaperSubject(PAPER, schedule.id().value(), schedule.revision() + 1),
                new PaperDraft.Access(Audience.CLIENT, Action.SCHEDULE_SEE),
                client.locale(),
                Objects.requireNonNull(texts.getMessage("schedules.paper.title", null, client.locale())),
                number,
                "schedules/schedule-paper",
                Map.of("schedule", words, "written", now.atZone(client.zone()).toLocalDate(), "landscape", true)));
    }
}
