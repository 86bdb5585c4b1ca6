package app.jobbag.notices;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.trail.Trail;
import app.jobbag.search.Finder;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People of a client who talk about an order, and what reaches them. */
abstract class NoticeScene {
    static final Viewer ALL = new Viewer.Everything("test");
    static final String WORD = "zafiro";

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    Comments comments;

    @Autowired
    Notices notices;

    @Autowired
    NoticeLetters letters;

    @Autowired
    Wishes wishes;

    @Autowired
    Finder finder;

    @Autowired
    Trail trail;

    @Autowired
    SteerableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    MoneyFixture money;
    ClientId client;
    OrderId order;
    SignedIn writer;
    SignedIn reader;

    @BeforeEach
    void anOrder() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        order = money.orders.anIssued(client);
        writer = onTeam(Role.AE);
        reader = onTeam(Role.AE);
    }

    CompletableFuture<Void> node() {
        return CompletableFuture.runAsync(() -> people.by(reader, () -> letters.atOnce(reader)));
    }

    void mention() {
        String text = "Mira el " + WORD + ", @" + reader.name();
        people.by(writer, () -> comments.write(writer, Topic.ORDER, order.value(), text));
    }

    List<String> hits(SignedIn who) {
        return people.by(who, () -> finder.find(who, WORD)).groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(hit -> hit.url())
                .toList();
    }

    List<String> told(String fact, UUID object) {
        return money.orders.as(
                ALL,
                () -> jdbc.sql("select kind from notice where fact = ? and object_id = ?")
                        .params(fact, object)
                        .query(String.class)
                        .list());
    }

    List<String> mails(SignedIn who) {
        return column(who, "body");
    }

    List<String> states(SignedIn who) {
        return column(who, "state");
    }

    List<String> column(SignedIn who, String name) {
        return money.orders.as(
                ALL,
                () -> jdbc.sql("select " + name + " from outbox where subject = 'personalPost' and subject_id = ?")
                        .param(who.id().value())
                        .query(String.class)
                        .list());
    }

    long seenBy(SignedIn who) {
        return people.by(
                who,
                () -> jdbc.sql("select count(*) from outbox where subject = 'personalPost' and subject_id = ?")
                        .param(reader.id().value())
                        .query(Long.class)
                        .single());
    }

    SignedIn onTeam(Role role) {
        SignedIn person = money.orders.person("Colleague " + Ids.next(), role);
        sql(
                "insert into team_member (client_id, person_id, duty, since) values (?, ?, 'CONTRIBUTOR', now())",
                client.value(),
                person.id().value());
        return person;
    }

    void sql(String sql, Object... values) {
        money.orders.as(ALL, () -> jdbc.sql(sql).params(values).update());
    }
}
