package app.jobbag.weekly;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of a client can get a report, and who gets a planned one. */
@Component
class WeeklyReaders {
    private final Reads reads;
    private final JdbcClient jdbc;

    WeeklyReaders(Reads reads, JdbcClient jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    private static final String ALL = """
            select k.id as contact, k.name, k.email, k.locale,
                not exists (select from weekly_reader a where a.client_id = k.client_id)
                    or exists (select from weekly_reader r where r.client_id = k.client_id and r.contact_id = k.id) as usual
            from contact k where k.client_id = %s and k.mail_consent and k.archived_at is null
            order by k.name, k.id limit 200""";

    /** Those whom the template names, else everybody, are the usual ones. */
    Later<List<WeeklyReader>> of(ClientId client) {
        return reads.rows(WeeklyReader.class, Query.of(ALL.formatted("?"), client.value()));
    }

    Later<List<WeeklyReader>> of(WeeklyReportId report) {
        String client = "(select w.client_id from weekly_report w where w.id = ?)";
        return reads.rows(WeeklyReader.class, Query.of(ALL.formatted(client), report.value()));
    }

    /** @throws Refused when nobody is chosen, or somebody who may not be mailed */
    List<WeeklyReader> chosen(ClientId client, Collection<ContactId> wanted) {
        if (wanted.isEmpty()) {
            throw new Refused("weekly.send.nobody").at("contacts");
        }
        List<UUID> ids = wanted.stream().map(ContactId::value).distinct().toList();
        List<WeeklyReader> found = of(client).get().stream()
                .filter(each -> ids.contains(each.contact()))
                .toList();
        if (found.size() < ids.size()) {
            throw new Refused("weekly.send.notMailed").at("contacts");
        }
        return found;
    }

    void plan(WeeklyReport report, List<WeeklyReader> readers) {
        forget(report);
        readers.forEach(each -> jdbc.sql(
                        "insert into weekly_planned_recipient (client_id, report_id, contact_id) values (?, ?, ?)")
                .params(report.guardClient(), report.id().value(), each.contact())
                .update());
    }

    void forget(WeeklyReport report) {
        jdbc.sql("delete from weekly_planned_recipient where report_id = ?")
                .param(report.id().value())
                .update();
    }

    /** Of those planned, who may still be mailed. */
    List<WeeklyReader> planned(WeeklyReport report) {
        List<UUID> ids = jdbc.sql("select contact_id from weekly_planned_recipient where report_id = ?")
                .param(report.id().value())
                .query(UUID.class)
                .list();
        return of(report.client()).get().stream()
                .filter(each -> ids.contains(each.contact()))
                .toList();
    }

    List<WeeklyReader> usual(ClientId client) {
        return of(client).get().stream().filter(WeeklyReader::usual).toList();
    }
}
