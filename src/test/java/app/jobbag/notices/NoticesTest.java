package app.jobbag.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is told what was said on an order, and who no longer (DOC-5, CONF-1). */
@JobbagTest
class NoticesTest {
    private static final Viewer ALL = new Viewer.Everything("test");

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    Comments comments;

    @Autowired
    Notices notices;

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

    @Test
    void tellsWhoeverIsMentioned() {
        say(writer, "Please look, @" + reader.name() + ", before noon.");

        assertThat(of(reader)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("MENTION");
            assertThat(line.teller()).isEqualTo(writer.name());
            assertThat(line.isUnread()).isTrue();
        });
        assertThat(unread(reader)).isEqualTo(1);
        assertThat(unread(writer)).isZero();
        people.by(reader, () -> notices.read(reader, order.value()));
        assertThat(unread(reader)).isZero();
        assertThat(of(reader)).hasSize(1);
    }

    @Test
    void whereOneNameBeginsAnotherTheLongerOneIsMeant() {
        String name = "Ana Ruiz " + Ids.next();
        SignedIn ana = onTeam(name, Role.AE);
        SignedIn other = onTeam(name + " López", Role.AE);

        say(writer, "Please, @" + other.name().toUpperCase() + ", have a look.");
        assertThat(unread(ana)).isZero();
        assertThat(unread(other)).isEqualTo(1);

        say(writer, "And @" + other.name() + " with @" + ana.name() + ".");
        assertThat(unread(ana)).isEqualTo(1);
    }

    @Test
    void tellsFollowersUntilTheyStop() {
        say(reader, "I have begun.");
        say(writer, "Good.");
        assertThat(of(reader)).extracting(NoticeLine::kind).containsExactly("COMMENT");

        people.by(reader, () -> comments.follow(reader, Topic.ORDER, order.value(), false));
        say(reader, "Done.");
        say(writer, "Thanks.");
        assertThat(unread(reader)).isEqualTo(1);
        say(writer, "One more, @" + reader.name());
        assertThat(unread(reader)).isEqualTo(2);
    }

    @Test
    void tellsNobodyWhoMayNotSeeTheOrder() {
        SignedIn stranger = money.orders.person("Stranger " + Ids.next(), Role.AE);
        SignedIn idle = onTeam(Role.CONTRIBUTOR);
        say(writer, "@" + stranger.name() + " and @" + idle.name());

        assertThat(money.orders.as(
                        ALL,
                        () -> jdbc.sql("select count(*) from notice where client_id = ? and comment_id is not null")
                                .param(client.value())
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(unread(stranger)).isZero();
    }

    @Test
    void tellsNothingAnyMoreToWhoeverHasLeftTheTeam() {
        say(writer, "@" + reader.name());
        assertThat(unread(reader)).isEqualTo(1);

        money.orders.as(
                ALL,
                () -> jdbc.sql("delete from team_member where client_id = ? and person_id = ?")
                        .params(client.value(), reader.id().value())
                        .update());
        assertThat(unread(reader)).isZero();
        assertThat(of(reader)).isEmpty();
        say(writer, "@" + reader.name() + " again");
        assertThat(money.orders.as(
                        ALL,
                        () -> jdbc.sql("select count(*) from notice where person_id = ?")
                                .param(reader.id().value())
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void isABellAndAPageAndASectionOfTheOrder() {
        say(writer, "Look at the second page, @" + reader.name());

        assertThat(mvc.get().uri("/notices/bell").with(People.as(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("1 unread");
        assertThat(mvc.get().uri("/notices").with(People.as(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("You are mentioned on", "Look at the second page");
        assertThat(mvc.get().uri("/workorders/" + order.value()).with(People.as(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("Look at the second page", "Stop following");
    }

    @Test
    void standsOnPagesOfTwentyByTheDayOnWhichItCame() {
        money.orders.as(
                ALL,
                () -> jdbc.sql("""
                        insert into notice (id, client_id, person_id, kind, object_kind, object_id, fact, noticed_at)
                        select gen_random_uuid(), ?, ?, 'DECIDED', 'order', ?, 'order.issued', timestamptz '2026-11-20 12:00+00'
                            - (n / 2) * interval '1 day' from generate_series(0, 24) n""")
                        .params(client.value(), reader.id().value(), order.value())
                        .update());
        NoticePage first = people.by(reader, () -> notices.of(reader, NoticePage.After.newest()));
        assertThat(first.lines()).hasSize(20);
        assertThat(first.days(reader.zone())).hasSize(10);
        String address = "/notices?before=" + first.older();
        NoticePage rest = people.by(reader, () -> notices.of(reader, NoticePage.After.of("" + first.older())));
        assertThat(rest.lines()).hasSize(5).doesNotContainAnyElementsOf(first.lines());
        assertThat(rest.older()).isNull();
        assertThat(mvc.get().uri("/notices").with(People.as(reader))).bodyText().contains("Older ones", "November");
        assertThat(mvc.get().uri(address).with(People.as(reader))).bodyText().doesNotContain("Older ones");
        assertThat(mvc.get().uri("/notices?before=yesterday~x").with(People.as(reader)))
                .hasStatusOk();
    }

    private SignedIn onTeam(Role role) {
        return onTeam("Colleague " + Ids.next(), role);
    }

    private SignedIn onTeam(String name, Role role) {
        SignedIn person = money.orders.person(name, role);
        money.orders.as(
                ALL,
                () -> jdbc.sql("insert into team_member (client_id, person_id, duty, since) values (?, ?, 'AE', now())")
                        .params(client.value(), person.id().value())
                        .update());
        return person;
    }

    private void say(SignedIn who, String text) {
        people.by(who, () -> comments.write(who, Topic.ORDER, order.value(), text));
    }

    private List<NoticeLine> of(SignedIn who) {
        return people.by(who, () -> notices.of(who, NoticePage.After.newest()).lines());
    }

    private long unread(SignedIn who) {
        return people.by(who, () -> notices.unread(who));
    }
}
