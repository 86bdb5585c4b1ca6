package app.jobbag.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.notices.PersonalPost;
import app.jobbag.notices.Wishes;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day by mail: at 08:00 where the person is, once, on working days, when something waits, until it is turned off. */
@JobbagTest
class DayMailTest {
    private static final Viewer ALL = new Viewer.Everything("test");
    private static final Instant MONDAY = Instant.parse("2026-11-30T07:00:00Z");

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    PersonalPost post;

    @Autowired
    Wishes wishes;

    @Autowired
    DayLetters letters;

    @Autowired
    SteerableClock clock;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;
    OrderId closed;
    SignedIn ae;

    @BeforeEach
    void somethingWaits() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        ae = money.orders.onTeamOf(client, Role.AE);
        closed = money.aClosed(client);
    }

    @Test
    void comesAtEightByTheWallClockOnBothSidesOfTheChangeOfTime() {
        ae = people.join("Ana Ruiz", Role.AE);
        assertThat(isDue("2026-10-23T05:59:00Z")).isFalse();
        assertThat(isDue("2026-10-23T06:00:00Z")).isTrue();
        assertThat(isDue("2026-10-26T06:59:00Z")).isFalse();
        assertThat(isDue("2026-10-26T07:00:00Z")).isTrue();
        assertThat(isDue("2026-10-26T11:30:00Z")).isFalse();
    }

    @Test
    void isWrittenOnceHoweverManyNodesWriteIt() {
        CompletableFuture.allOf(node(), node()).join();
        write(ae, MONDAY.plusSeconds(600));

        assertThat(mails(ae)).singleElement().asString().contains("Good morning", "/workorders/" + closed.value());
        assertThat(Viewers.as(ALL, () -> due(MONDAY))).doesNotContain(ae.id());
    }

    @Test
    void doesNotComeOnSundays() {
        write(ae, MONDAY.minusSeconds(86_400));
        assertThat(mails(ae)).isEmpty();
    }

    @Test
    void doesNotComeWhenNothingWaits() {
        SignedIn idle = people.join("Ida Leer", Role.ADMIN);
        write(idle, MONDAY);
        assertThat(mails(idle)).isEmpty();
    }

    @Test
    void canBeTurnedOff() {
        ae = people.join("Ana Ruiz", Role.AE);
        assertThat(isDue("2026-11-30T07:00:00Z")).isTrue();
        Wishes.Wish wish = people.by(ae, () -> wishes.of(ae));
        people.by(ae, () -> wishes.write(ae, new Wishes.Wish(wish.channels(), false, wish.digestAt())));
        assertThat(isDue("2026-11-30T07:00:00Z")).isFalse();
    }

    @Test
    void saysNothingOfAClientWhoseTeamThePersonHasLeft() {
        money.orders.as(
                ALL,
                () -> jdbc.sql("delete from team_member where client_id = ? and person_id = ?")
                        .params(client.value(), ae.id().value())
                        .update());
        write(ae, MONDAY);
        assertThat(mails(ae)).noneMatch(body -> body.contains(closed.value().toString()));
    }

    private boolean isDue(String moment) {
        return due(Instant.parse(moment)).contains(ae.id());
    }

    private List<app.jobbag.staff.PersonId> due(Instant moment) {
        List<app.jobbag.staff.PersonId> found = new java.util.ArrayList<>();
        clock.at(
                moment,
                () -> Viewers.as(ALL, () -> post.due(PersonalPost.Kind.DAY).forEach(each -> found.add(each.id()))));
        return found;
    }

    private CompletableFuture<Void> node() {
        return CompletableFuture.runAsync(() -> write(ae, MONDAY));
    }

    private void write(SignedIn who, Instant moment) {
        clock.at(moment, () -> people.by(who, () -> letters.write(who)));
    }

    private List<String> mails(SignedIn who) {
        return money.orders.as(
                ALL,
                () -> jdbc.sql("select body from outbox where subject = 'personalPost' and subject_id = ?")
                        .param(who.id().value())
                        .query(String.class)
                        .list());
    }
}
