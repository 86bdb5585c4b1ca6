package app.jobbag.today;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientGlance;
import app.jobbag.creditlimits.CreditState;
import app.jobbag.kernel.Money;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The next meeting, what runs, what waits for the client and the money outstanding, in one statement. */
@Component
class ClientToday implements ClientGlance {
    /** What the person may not see is not read. */
    private static final String SQL = """
            select
            case when :meetings then (select jsonb_build_object('id', m.id, 'at', m.starts_at) from meeting m
                where m.client_id = :client and m.state = 'PLANNED' and m.starts_at >= :now order by m.starts_at limit 1) end as meeting,
            case when :meetings then (select jsonb_build_object('id', x.id, 'at', x.at, 'page', x.page) from (
                (select r.id, r.happened_at as at, '/contact-reports' as page from contact_report r
                    where r.client_id = :client and r.newest and r.outcome = 'TALKED' and r.state <> 'DISCARDED'
                    order by r.happened_at desc, r.id desc limit 1)
                union all
                (select m.id, m.starts_at, '/meetings' from meeting m
                    where m.client_id = :client and m.state = 'HELD' and m.kind not in ('INTERNAL', 'PREPARATION')
                    order by m.starts_at desc, m.id desc limit 1)) x order by x.at desc limit 1) end as contact,
            case when :meetings then (select count(*) from action_item a where a.client_id = :client and a.state = 'OPEN') end as actions,
            :meetings and exists (select from action_item a where a.client_id = :client and a.state = 'OPEN'
                and a.due < cast(:now at time zone :zone as date)) as late,
            case when :orders then (select count(*) from work_order o where o.client_id = :client
                and o.status in ('ISSUED', 'IN_PROGRESS') and (not :tied or exists (select from order_assignee s
                    where s.client_id = o.client_id and s.order_id = o.id and s.person_id = :me))) end as orders,
            case when :orders then (select count(*) from deliverable d where d.client_id = :client and d.state = 'WITH_CLIENT'
                and (not :tied or exists (select from order_assignee s
                    where s.client_id = d.client_id and s.order_id = d.order_id and s.person_id = :me))) end as signatures,
            case when :invoices then (select coalesce(jsonb_agg(jsonb_build_object('currency', i.currency, 'open', i.open,
                    'overdue', i.overdue) order by i.currency), '[]')
                from (select currency, sum(open) as open, bool_or(due_on < jobbag_agency_day(:now)) as overdue
                    from invoice where client_id = :client and status in ('ISSUED', 'PARTLY_PAID') group by currency) i)
                end as invoices,
            (select case when not :invoices then case when k.over_since is not null then jsonb_build_object('over', true) end
                    else jsonb_build_object('over', false, 'used', u.receivable + u.asked + u.unbilled - u.advance, 'amount', k.amount,
                        'currency', k.currency) end
                from client_credit k cross join lateral credit_used(k.client_id, k.currency, jobbag_agency_day(:now)) u
                where k.client_id = :client and k.amount is not null) as credit""";

    private static final TypeReference<List<Outstanding>> OUTSTANDING = new TypeReference<>() {};

    /** @param page where it is, if that is not the list's own */
    private record Next(String id, Instant at, @Nullable String page) {}

    private record Outstanding(Currency currency, BigDecimal open, boolean overdue) {}

    /** Without figures for whoever may not see the client's money. */
    private record Credit(
            boolean over,
            @Nullable BigDecimal used,
            @Nullable BigDecimal amount,
            @Nullable Currency currency) {}

    /** How it is said to the reader. */
    @Component
    record Said(Formats formats, MessageSource texts) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AccessPolicy policy;
    private final Said said;
    private final Clock clock;

    ClientToday(JdbcClient jdbc, JsonMapper json, AccessPolicy policy, Said said, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.policy = policy;
        this.said = said;
        this.clock = clock;
    }

    @Override
    public List<Entry> of(SignedIn who, ClientDetails client) {
        boolean tied = policy.onlyTied(who, Action.ORDER_SEE);
        return jdbc.sql(SQL)
                .param("client", client.id().value())
                .param("me", who.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("zone", who.zone().getId())
                .param("meetings", policy.permits(who, Action.MEETING_SEE, client))
                .param("orders", tied || policy.permits(who, Action.ORDER_SEE, client))
                .param("tied", tied)
                .param("invoices", policy.permits(who, Action.INVOICE_SEE, client))
                .query((row, n) -> entries(row, client.id().value()))
                .single();
    }

    private List<Entry> entries(ResultSet row, UUID client) throws SQLException {
        String of = "client=" + client;
        List<Entry> entries = new ArrayList<>();
        if (row.getString("actions") != null) {
            entries.add(moment("meeting", "/meetings", row, of));
            entries.add(moment("contact", "/contact-reports", row, of));
            count(entries, "actions", row, "/action-items?state=OPEN&" + of, row.getBoolean("late"));
        }
        if (row.getString("orders") != null) {
            count(entries, "orders", row, "/workorders?running=yes&" + of, false);
            count(entries, "signatures", row, "/deliverables?state=WITH_CLIENT&" + of, false);
        }
        if (row.getString("invoices") != null) {
            entries.add(money(json.readValue(row.getString("invoices"), OUTSTANDING), of));
        }
        if (row.getString("credit") != null) {
            entries.add(credit(json.readValue(row.getString("credit"), Credit.class), client));
        }
        return entries;
    }

    private Entry credit(Credit credit, UUID client) {
        if (credit.used() == null || credit.amount() == null || credit.currency() == null) {
            String ask = said.texts().getMessage("creditlimits.glance.ask", null, LocaleContextHolder.getLocale());
            return new Entry("creditOver", ask, "/workorders?client=" + client, credit.over());
        }
        Money used = new Money(credit.used(), credit.currency());
        Money limit = new Money(credit.amount(), credit.currency());
        String value = said.formats().amount(used) + " / " + said.formats().money(limit);
        return new Entry(
                "credit", value, "/credit-limits/" + client, CreditState.of(used, limit) != CreditState.WITHIN);
    }

    private Entry moment(String key, String address, ResultSet row, String of) throws SQLException {
        String found = row.getString(key);
        if (found == null) {
            return new Entry(key, "–", address + "?" + of, false);
        }
        Next next = json.readValue(found, Next.class);
        String page = next.page() == null ? address : next.page();
        return new Entry(key, said.formats().instant(next.at()), page + "/" + next.id(), false);
    }

    private void count(List<Entry> entries, String key, ResultSet row, String url, boolean bad) throws SQLException {
        entries.add(new Entry(key, said.formats().number(row.getLong(key)), url, bad));
    }

    private Entry money(List<Outstanding> outstanding, String of) {
        boolean overdue = outstanding.stream().anyMatch(Outstanding::overdue);
        String sums = outstanding.stream()
                .map(each -> said.formats().money(new Money(each.open(), each.currency())))
                .collect(Collectors.joining(" + "));
        return new Entry("money", sums.isEmpty() ? "–" : sums, "/invoices?open=yes&" + of, overdue);
    }
}
