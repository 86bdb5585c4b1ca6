package app.jobbag.rights;

import app.jobbag.contactreports.ContactKind;
import app.jobbag.contactreports.ContactReportDraft;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.ContactReporting;
import app.jobbag.contactreports.LineKind;
import app.jobbag.contactreports.ReportFinishing;
import app.jobbag.kernel.Id;
import app.jobbag.meetings.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Contact reports of a crew, and its dinners. */
@Component
class ReportObjects {
    private final ClientsCast cast;
    private final ContactReporting reporting;
    private final ReportFinishing finishing;
    private final InstructionObjects instructions;
    private final HospitalityObjects hospitality;

    ReportObjects(
            ClientsCast cast,
            ContactReporting reporting,
            ReportFinishing finishing,
            InstructionObjects instructions,
            HospitalityObjects hospitality) {
        this.cast = cast;
        this.reporting = reporting;
        this.finishing = finishing;
        this.instructions = instructions;
        this.hospitality = hospitality;
    }

    /** Each route that ends something finds one of its own. */
    void furnish(Crew crew, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        instructions.furnish(crew, objects, special);
        hospitality.furnish(crew, objects, special);
        objects.put(ContactReportId.class, finished(crew));
        for (String open : List.of(
                "POST /contact-reports/{id}",
                "POST /contact-reports/{id}?_finish",
                "/contact-reports/{id}/edit",
                "/contact-reports/{id}/finishing",
                "/contact-reports/{id}/discarding",
                "/contact-reports/{id}/discarding/new")) {
            special.put(open, List.of(draft(crew)));
        }
        special.put("/contact-reports/{id}/sending", List.of(finished(crew)));
    }

    ContactReportId draft(Crew crew) {
        String word = crew.word(Canary.MEETING);
        ContactReportDraft draft = new ContactReportDraft(
                crew.client(),
                ContactKind.CALL,
                Instant.parse("2026-02-25T10:00:00Z"),
                10,
                word,
                List.of(Party.of(crew.contact()), Party.of(crew.ae().id())),
                word,
                List.of(
                        new ContactReportDraft.Line(null, LineKind.SAID, word, null, "", null, null),
                        new ContactReportDraft.Line(
                                null,
                                LineKind.OUR_DUTY,
                                word,
                                null,
                                "",
                                Party.of(crew.contributor().id()),
                                LocalDate.of(2027, 1, 8))),
                "",
                "");
        return cast.as(crew.ae(), () -> reporting.begin(crew.ae(), draft));
    }

    ContactReportId finished(Crew crew) {
        ContactReportId id = draft(crew);
        cast.as(crew.ae(), () -> finishing.finish(crew.ae(), id));
        return id;
    }
}
