package app.jobbag.contactreports;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.meetings.Roll;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.staff.Action;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives a contact report its number and fixes its words as a paper in the client's language. */
@Component
class ReportPress {
    static final String SERIES = "contact-report";

    private final Numbers numbers;
    private final Papers papers;
    private final ClientRegister clients;
    private final MessageSource texts;

    ReportPress(Numbers numbers, Papers papers, ClientRegister clients, MessageSource texts) {
        this.numbers = numbers;
        this.papers = papers;
        this.clients = clients;
        this.texts = texts;
    }

    record Issue(String number, PaperId paper) {}

    /** A correction keeps the number of the version it corrects. */
    Issue issue(ContactReport report, Roll roll, Instant now) {
        ClientDetails client = clients.details(report.client());
        ReportPaper words = ReportPaper.of(report, client, roll);
        String number = report.number() == null ? next(now.atZone(client.zone()).getYear()) : report.number();
        PaperDraft draft = new PaperDraft(
                client.id(),
                new PaperSubject("contactReport", report.id().value(), report.revision()),
                new PaperDraft.Access(Audience.CLIENT, Action.MEETING_SEE),
                client.locale(),
                texts.getMessage("contactreports.paper.title", null, client.locale()),
                number,
                "contactreports/report-paper",
                Map.of("report", words, "finished", now.atZone(client.zone()).toLocalDate()));
        return new Issue(number, papers.freeze(draft));
    }

    private String next(int year) {
        return String.format(Locale.ROOT, "CR-%d-%04d", year, numbers.next(SERIES, year));
    }
}
