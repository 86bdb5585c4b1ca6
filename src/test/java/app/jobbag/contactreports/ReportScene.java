package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.MeetingsFixture;
import app.jobbag.meetings.Party;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Ana of the agency talks with Lucía, and sometimes with Elena, who is an executive. */
record ReportScene(
        MeetingsFixture house, ClientId client, SignedIn ana, SignedIn boss, Party lucia, Party elena, Party silent) {
    static final Instant CALLED = Instant.parse("2026-11-23T09:30:00Z");

    static ReportScene of(JdbcClient jdbc, PlatformTransactionManager transactions) {
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        ClientId client = house.aClient();
        return new ReportScene(
                house,
                client,
                house.onTeam(client, "Ana Ruiz", Role.AE),
                house.aPerson("Marta Directora", Role.MANAGER),
                house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true),
                house.aContact(client, "Elena Vidal", "EXECUTIVE", "en", true),
                house.aContact(client, "Jorge Sanz", "OPERATIONAL", "es", false));
    }

    /** A call of Ana's with Lucía. */
    ContactReportDraft aCall(String summary, ContactReportDraft.Line... lines) {
        return call(List.of(lucia, Party.of(ana.id())), summary, "", "", lines);
    }

    ContactReportDraft corrected(String summary, String correction, ContactReportDraft.Line... lines) {
        return call(List.of(lucia, Party.of(ana.id())), summary, "", correction, lines);
    }

    ContactReportDraft call(
            List<Party> parties,
            String summary,
            String executiveReason,
            String correction,
            ContactReportDraft.Line... lines) {
        return new ContactReportDraft(
                client,
                ContactKind.CALL,
                CALLED,
                10,
                "",
                parties,
                summary,
                Arrays.asList(lines),
                executiveReason,
                correction);
    }

    static ContactReportDraft.Line line(LineKind kind, String text, @Nullable LocalDate due) {
        return new ContactReportDraft.Line(null, kind, text, null, "", null, due);
    }
}
