package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperSubject;
import app.jobbag.staff.Action;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A report as the client gets it: as a paper in the client's language, and as what the guard looks at before it leaves. */
@Component
class WeeklyPress {
    private final MessageSource texts;

    WeeklyPress(MessageSource texts) {
        this.texts = texts;
    }

    PaperDraft paper(WeeklyReport report, ClientDetails client) {
        return new PaperDraft(
                client.id(),
                new PaperSubject("weeklyReport", report.id().value(), 1),
                new PaperDraft.Access(Audience.CLIENT, Action.WEEKLY_SEE),
                client.locale(),
                texts.getMessage("weekly.paper.title", null, client.locale()),
                report.week().toString(),
                "weekly/report-paper",
                Map.of("report", WeeklyPaper.of(report, client)));
    }

    Outgoing outgoing(WeeklyReport report) {
        Outgoing written = Outgoing.of(
                        report.client(), "weeklyReport", report.id().value())
                .with("weekly.field.opening", report.opening())
                .with("weekly.field.note", report.note());
        for (WeeklyLine line : report.lines()) {
            if (!line.hidden()) {
                written = written.with("weekly.section." + line.section(), line.text());
            }
        }
        return written;
    }
}
