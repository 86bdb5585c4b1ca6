package app.jobbag.demo;

import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.contactreports.ContactReportDraft;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.ContactReporting;
import app.jobbag.contactreports.LineKind;
import app.jobbag.contactreports.LoggedCall;
import app.jobbag.contactreports.Outcome;
import app.jobbag.contactreports.ReportFinishing;
import app.jobbag.contactreports.ReportSending;
import app.jobbag.meetings.Party;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Clients are called, and what was said is written down. */
@DemoPart
class Telephone {
    private final Stage stage;
    private final ContactReporting reporting;
    private final ReportFinishing finishing;
    private final ReportSending sending;

    Telephone(Stage stage, ContactReporting reporting, ReportFinishing finishing, ReportSending sending) {
        this.stage = stage;
        this.reporting = reporting;
        this.finishing = finishing;
        this.sending = sending;
    }

    ContactReportId log(Company company, Outcome outcome, ContactWords words) {
        SignedIn ae = company.ae();
        String note = switch (outcome) {
            case TALKED -> "";
            case LEFT_MESSAGE -> words.leftMessage();
            case NO_ANSWER -> words.noAnswer();
        };
        ContactId contact = company.decider().id();
        return stage.as(ae, () -> reporting.log(ae, new LoggedCall(company.id(), contact, outcome, words.why(), note)));
    }

    /** @param asked what the contact asks for on the way */
    ContactReportId report(Company company, ContactWords.Talk talk, Instant when, @Nullable String asked) {
        SignedIn ae = company.ae();
        ContactReportDraft draft = draft(company, talk, when, asked);
        return stage.as(ae, () -> {
            ContactReportId id = reporting.begin(ae, draft);
            finishing.finish(ae, id);
            return id;
        });
    }

    void send(Company company, ContactReportId report) {
        SignedIn ae = company.ae();
        stage.does(ae, () -> sending.send(ae, report, List.of(company.decider().id())));
    }

    private static ContactReportDraft draft(
            Company company, ContactWords.Talk talk, Instant when, @Nullable String asked) {
        ContactDetails contact = company.decider();
        LocalDate day = when.atZone(company.script().zone()).toLocalDate();
        List<ContactReportDraft.Line> lines = new ArrayList<>();
        talk.lines()
                .forEach(each -> lines.add(line(
                        each.kind(),
                        each.text(),
                        each.days() == null ? null : Calendar.workday(day.plusDays(each.days())))));
        if (asked != null) {
            lines.add(line(LineKind.INSTRUCTION, asked, null));
        }
        return new ContactReportDraft(
                company.id(),
                talk.kind(),
                when,
                12,
                "",
                List.of(Party.of(contact.id()), Party.of(company.ae().id())),
                Words.fill(talk.summary(), Map.of("contact", contact.name())),
                lines,
                "",
                "");
    }

    private static ContactReportDraft.Line line(LineKind kind, String text, @Nullable LocalDate due) {
        return new ContactReportDraft.Line(null, kind, text, null, "", null, due);
    }
}
