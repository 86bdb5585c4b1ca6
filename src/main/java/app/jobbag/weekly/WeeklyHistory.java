package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in the reports a client had before: its weeks are known then, though there is no paper of them here. */
@Service
@Transactional
public class WeeklyHistory {
    private final JdbcClient jdbc;
    private final ClientRegister clients;
    private final WeekClocks clocks;
    private final WeeklySettings settings;
    private final AccessPolicy policy;

    WeeklyHistory(
            JdbcClient jdbc, ClientRegister clients, WeekClocks clocks, WeeklySettings settings, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.clocks = clocks;
        this.settings = settings;
        this.policy = policy;
    }

    /** The oldest first, from the client's first week on. */
    public void bring(SignedIn who, ClientId id, ContactId reader, List<EarlierReport> reports) {
        ClientDetails client = clients.details(id);
        policy.require(who, Action.WEEKLY_WRITE, client);
        if (reports.isEmpty()) {
            return;
        }
        settings.ensure(id, reports.get(0).week().monday());
        WeekClock clock = clocks.of(client);
        Colour before = Colour.GREEN;
        for (EarlierReport each : reports) {
            Instant due = clock.dueAt(each.week());
            Instant sent = due.minus(each.before());
            UUID report = insert(who, client, each, before, due);
            lines(client, report, each.lines());
            answers(client, reader, report, each, sent);
            before = each.colour();
        }
    }

    private UUID insert(SignedIn who, ClientDetails client, EarlierReport report, Colour before, Instant due) {
        UUID id = Ids.next();
        Timestamp sent = Timestamp.from(due.minus(report.before()));
        jdbc.sql("""
                insert into weekly_report (id, client_id, version, week, zone, due_at, state, colour, colour_before,
                    colour_note, opening, held, sent_at, sent_by, automatic, late, brought, created_at)
                values (?, ?, 0, ?, ?, ?, 'SENT', ?, ?, ?, '', '', ?, ?, false, ?, true, ?)""")
                .params(
                        id,
                        client.id().value(),
                        Date.valueOf(report.week().monday()),
                        client.zone().getId())
                .params(Timestamp.from(due), report.colour().name(), before.name())
                .params(
                        before == report.colour() ? "" : report.note(),
                        sent,
                        who.id().value())
                .params(report.before().isNegative(), sent)
                .update();
        return id;
    }

    private void lines(ClientDetails client, UUID report, List<EarlierReport.Said> lines) {
        jdbc.sql("""
                insert into weekly_line (client_id, report_id, position, line_id, section, source, drawn, text, hidden)
                select ?, ?, t.place - 1, gen_random_uuid(), t.section, '', '', t.words, false
                from unnest(?, ?) with ordinality t (section, words, place)""")
                .params(client.id().value(), report)
                .param(lines.stream().map(each -> each.section().name()).toArray(String[]::new))
                .param(lines.stream().map(EarlierReport.Said::text).toArray(String[]::new))
                .update();
    }

    private void answers(ClientDetails client, ContactId reader, UUID report, EarlierReport told, Instant sent) {
        jdbc.sql("""
                insert into weekly_recipient (id, client_id, report_id, contact_id, name, email, sent_at)
                select ?, client_id, ?, id, name, email, ? from contact where client_id = ? and id = ?""")
                .params(Ids.next(), report, Timestamp.from(sent), client.id().value(), reader.value())
                .update();
        List<String> kinds = new ArrayList<>();
        if (told.acknowledged()) {
            kinds.addAll(List.of("OPENED", "ACKNOWLEDGED"));
        }
        if (told.comment() != null) {
            kinds.add("COMMENT");
        }
        if (kinds.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into weekly_response (id, client_id, report_id, contact_id, name, kind, text, at)
                select gen_random_uuid(), k.client_id, ?, k.id, k.name, t.kind,
                    case t.kind when 'COMMENT' then ? else '' end, cast(? as timestamptz) + interval '3 hours'
                from contact k cross join unnest(?) t (kind) where k.client_id = ? and k.id = ?""")
                .params(report, told.comment() == null ? "" : told.comment(), Timestamp.from(sent))
                .param(kinds.toArray(String[]::new))
                .params(client.id().value(), reader.value())
                .update();
    }
}
