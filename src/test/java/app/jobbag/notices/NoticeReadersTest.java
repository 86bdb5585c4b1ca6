package app.jobbag.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database's word on who may see what is talked about is that of the policy: each kind, role and place (CONF-1, CONF-2). */
@JobbagTest
class NoticeReadersTest {
    private static final Viewer ALL = new Viewer.Everything("test");
    private static final Map<Topic, Action> SIGHT = Map.ofEntries(
            Map.entry(Topic.ORDER, Action.ORDER_SEE),
            Map.entry(Topic.MEETING, Action.MEETING_SEE),
            Map.entry(Topic.CONTACT_REPORT, Action.MEETING_SEE),
            Map.entry(Topic.INSTRUCTION, Action.MEETING_SEE),
            Map.entry(Topic.ACTION_ITEM, Action.MEETING_SEE),
            Map.entry(Topic.DELIVERABLE, Action.DELIVERABLE_SEE),
            Map.entry(Topic.CHANGE_ORDER, Action.ORDER_SEE),
            Map.entry(Topic.SCHEDULE, Action.SCHEDULE_SEE),
            Map.entry(Topic.INVOICE, Action.INVOICE_SEE),
            Map.entry(Topic.PAYMENT_REQUEST, Action.PAYMENT_REQUEST_SEE),
            Map.entry(Topic.WEEKLY_REPORT, Action.WEEKLY_SEE),
            Map.entry(Topic.ESTIMATE, Action.ESTIMATE_SEE),
            Map.entry(Topic.QUOTE_REQUEST, Action.PURCHASE_SEE),
            Map.entry(Topic.PURCHASE, Action.PURCHASE_SEE),
            Map.entry(Topic.PROPOSAL, Action.PROPOSAL_SEE),
            Map.entry(Topic.CLIENT, Action.CLIENT_SEE));

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    AccessPolicy policy;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;
    ClientId rival;
    OrderId order;

    @BeforeEach
    void twoClientsWithAWall() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        rival = money.aClient();
        order = money.orders.anIssued(client);
        boolean first = client.value().toString().compareTo(rival.value().toString()) < 0;
        sql(
                "insert into wall (client_a, client_b, reason, since) values (?, ?, 'Rivals', now())",
                first ? client.value() : rival.value(),
                first ? rival.value() : client.value());
    }

    /** Both say what can be talked about: a kind that one of them lacks would be told of without a name, or never. */
    @Test
    void theDatabaseNamesTheSameKinds() {
        String named = people.by(
                money.manager,
                () -> jdbc.sql("select prosrc from pg_proc where proname = 'jobbag_named'")
                        .query(String.class)
                        .single());
        assertThat(Pattern.compile("of_kind = '(\\w+)'")
                        .matcher(named)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::key).toList());
    }

    @Test
    void agreesWithThePolicy() {
        assertThat(SIGHT).containsOnlyKeys(Topic.values());
        for (Role role : Role.values()) {
            SignedIn outside = money.orders.person("Outside " + Ids.next(), role);
            agree(outside, role + " outside", false);
            sql(JOIN, client.value(), outside.id().value());
            agree(outside, role + " on the team", false);
            sql(
                    "insert into order_assignee (client_id, order_id, person_id) values (?, ?, ?)",
                    client.value(),
                    order.value(),
                    outside.id().value());
            agree(outside, role + " assigned", true);
            SignedIn walled = money.orders.person("Walled " + Ids.next(), role);
            sql(JOIN, rival.value(), walled.id().value());
            agree(walled, role + " behind the wall", false);
        }
    }

    private static final String JOIN =
            "insert into team_member (client_id, person_id, duty, since) values (?, ?, 'CONTRIBUTOR', now())";

    private void agree(SignedIn who, String place, boolean assigned) {
        Guarded object = new Guarded() {
            @Override
            public UUID guardClient() {
                return client.value();
            }

            @Override
            public Set<UUID> guardAssigned() {
                return assigned ? Set.of(who.id().value()) : Set.of();
            }
        };
        for (Topic topic : Topic.values()) {
            boolean may = people.by(who, () -> policy.permits(who, SIGHT.get(topic), object));
            assertThat(people.by(who, () -> reads(who, topic)))
                    .as("%s: %s", place, topic)
                    .isEqualTo(may && !(topic == Topic.DELIVERABLE || topic == Topic.CHANGE_ORDER)
                            || may && !tiedOnly(who));
        }
    }

    /** Of deliverables and change orders there is none here: only those who need no tie are compared. */
    private boolean tiedOnly(SignedIn who) {
        return policy.onlyTied(who, Action.ORDER_SEE);
    }

    private boolean reads(SignedIn who, Topic topic) {
        return jdbc.sql("select exists (select from jobbag_readers(?, ?, ?) r where r.person = ?)")
                .params(
                        topic.key(),
                        client.value(),
                        topic == Topic.ORDER ? order.value() : Ids.next(),
                        who.id().value())
                .query(Boolean.class)
                .single();
    }

    private void sql(String sql, Object... values) {
        money.orders.as(ALL, () -> jdbc.sql(sql).params(values).update());
    }
}
