package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The template of each client's report: made with the first week, set by those who write it. */
@Service
@Transactional
public class WeeklySettings {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final ClientRegister clients;
    private final Behind behind;

    WeeklySettings(JdbcClient jdbc, Reads reads, ClientRegister clients, Behind behind) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clients = clients;
        this.behind = behind;
    }

    /** Rights and history. */
    @Component("weeklySettingsBehind")
    record Behind(AccessPolicy policy, Trail trail) {}

    /** What a client has that nobody has set anything for. */
    static WeeklySetting usual(LocalDate since) {
        return new WeeklySetting(0, true, false, false, "", Section.ALL, since, List.of());
    }

    @Transactional(readOnly = true)
    public WeeklySetting open(SignedIn who, ClientId id) {
        ClientDetails client = clients.details(id);
        behind.policy().require(who, Action.WEEKLY_WRITE, client);
        return of(id, LocalDate.EPOCH);
    }

    /** @param since of which week, where there is none yet */
    WeeklySetting of(ClientId client, LocalDate since) {
        Query query = Query.of("""
                select jsonb_build_object('version', s.version, 'active', s.active, 'automatic', s.automatic,
                    'money', s.money, 'opening', s.opening, 'sections', s.sections, 'since', s.since,
                    'readers', (select coalesce(jsonb_agg(r.contact_id), '[]') from weekly_reader r
                        where r.client_id = s.client_id))
                from weekly_setting s where s.client_id = ?""", client.value());
        return reads.object(WeeklySetting.class, query).get().orElseGet(() -> usual(since));
    }

    /** There is one from then on; what stands is left. */
    void ensure(ClientId client, LocalDate since) {
        WeeklySetting usual = usual(since);
        jdbc.sql("""
                insert into weekly_setting (client_id, version, active, automatic, money, opening, sections, since)
                values (?, 0, true, false, false, '', ?, ?) on conflict (client_id) do nothing""")
                .params(client.value(), names(usual.sections()), Date.valueOf(since))
                .update();
    }

    /** @throws Stale when somebody has set it since */
    public void set(SignedIn who, ClientId id, WeeklySetting wanted, List<ContactId> readers) {
        ClientDetails client = clients.details(id);
        behind.policy().require(who, Action.WEEKLY_WRITE, client);
        ensure(id, wanted.since());
        int changed = jdbc.sql("""
                update weekly_setting set version = version + 1, active = ?, automatic = ?, money = ?, opening = ?,
                    sections = ?, since = case when active then since else greatest(since, ?) end
                where client_id = ? and version = ?""")
                .params(wanted.active(), wanted.automatic(), wanted.money(), wanted.opening())
                .params(names(wanted.sections()), Date.valueOf(wanted.since()), id.value(), wanted.version())
                .update();
        if (changed == 0) {
            throw new Stale();
        }
        jdbc.sql("delete from weekly_reader where client_id = ?")
                .param(id.value())
                .update();
        readers.stream().distinct().forEach(each -> read(id, each));
        behind.trail().note(TrailNote.of("client", id.value(), id.value(), "weeklySet"));
    }

    /** @throws NotFound for a contact of another client */
    private void read(ClientId client, ContactId reader) {
        int added = jdbc.sql("""
                insert into weekly_reader (client_id, contact_id)
                select client_id, id from contact where client_id = ? and id = ?""").params(client.value(), reader.value()).update();
        if (added == 0) {
            throw new NotFound();
        }
    }

    private static String[] names(List<Section> sections) {
        return sections.stream().map(Enum::name).toArray(String[]::new);
    }
}
