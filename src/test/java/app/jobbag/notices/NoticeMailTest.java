package app.jobbag.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.RequestLine;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What happens is told to those whom it concerns, as each wants it, and to nobody who may not see it any more (DOC-5, CONF-1). */
@JobbagTest
class NoticeMailTest extends NoticeScene {
    @Test
    void tellsWhoeverAskedForMoneyThatItCameBack() {
        OrderId closed = money.aClosed(client);
        PaymentRequestId request = money.aRequest(client, new RequestLine(closed, "Cartel", new BigDecimal("100")));
        money.sendBack(request, "No order number");

        assertThat(told("paymentRequest.returned", request.value()))
                .singleElement()
                .isEqualTo("RETURNED");
    }

    @Test
    void tellsWhoeverIsAssignedOnce() {
        SignedIn maker = onTeam(Role.CONTRIBUTOR);
        sql(
                "insert into order_assignee (client_id, order_id, person_id) values (?, ?, ?)",
                client.value(),
                order.value(),
                maker.id().value());
        for (int i = 0; i < 2; i++) {
            people.by(writer, () -> trail.note(TrailNote.of("order", order.value(), client.value(), "assigned")));
        }

        assertThat(people.by(
                        maker,
                        () -> notices.of(maker, NoticePage.After.newest()).lines()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo("ASSIGNED");
                    assertThat(line.teller()).isEqualTo(writer.name());
                });
        assertThat(people.by(
                        writer,
                        () -> notices.of(writer, NoticePage.After.newest()).lines()))
                .isEmpty();
        assertThat(mvc.get().uri("/notices").with(People.as(maker)))
                .hasStatusOk()
                .bodyText()
                .contains("It is yours now");
    }

    @Test
    void mutesOneThing() {
        people.by(writer, () -> comments.write(writer, Topic.CLIENT, client.value(), "About @" + reader.name()));
        people.by(reader, () -> comments.follow(reader, Topic.CLIENT, client.value(), false));
        people.by(writer, () -> comments.write(writer, Topic.CLIENT, client.value(), "More of it"));

        assertThat(people.by(
                        reader,
                        () -> notices.of(reader, NoticePage.After.newest()).lines()))
                .hasSize(1);
        assertThat(mvc.get().uri("/comments/client/" + client.value()).with(People.as(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("More of it", "About @");
        assertThat(mvc.get().uri("/comments/nothing/" + client.value()).with(People.as(reader)))
                .hasStatus(404);
    }

    @Test
    void mailsAMentionAtOnceAndOnce() throws Exception {
        mention();
        CompletableFuture<?>[] nodes = {node(), node()};
        CompletableFuture.allOf(nodes).join();

        assertThat(mails(reader)).singleElement().asString().contains(WORD, "/workorders/" + order.value());
        assertThat(mails(writer)).isEmpty();
    }

    @Test
    void keepsTheRestForTheDigestAtTheHourOfThePerson() {
        people.by(reader, () -> comments.follow(reader, Topic.ORDER, order.value(), true));
        Instant monday = Instant.parse("2026-11-30T12:00:00Z");
        clock.at(monday, () -> people.by(writer, () -> comments.write(writer, Topic.ORDER, order.value(), WORD)));
        clock.at(monday, () -> people.by(reader, () -> letters.atOnce(reader)));
        assertThat(mails(reader)).isEmpty();

        Instant evening = Instant.parse("2026-11-30T16:00:00Z");
        clock.at(evening, () -> people.by(reader, () -> letters.digest(reader)));
        clock.at(evening, () -> people.by(reader, () -> letters.digest(reader)));
        assertThat(mails(reader)).singleElement().asString().contains(WORD);
    }

    @Test
    void tellsNothingOfWhatIsNotWanted() {
        Map<NoticeKind, Channel> channels =
                new HashMap<>(people.by(reader, () -> wishes.of(reader)).channels());
        channels.put(NoticeKind.MENTION, Channel.NONE);
        people.by(reader, () -> wishes.write(reader, new Wishes.Wish(channels, true, LocalTime.of(9, 0))));
        mention();

        assertThat(people.by(
                        reader,
                        () -> notices.of(reader, NoticePage.After.newest()).lines()))
                .isEmpty();
        assertThat(people.by(reader, () -> wishes.of(reader)).digestAt()).isEqualTo(LocalTime.of(9, 0));
        assertThat(mvc.get().uri("/notices/settings").with(People.as(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("09:00");
    }

    @Test
    void whoeverLeavesTheTeamGetsNoCountLineMailDigestOrHit() {
        people.by(reader, () -> comments.follow(reader, Topic.ORDER, order.value(), true));
        mention();
        people.by(writer, () -> comments.write(writer, Topic.ORDER, order.value(), WORD));
        assertThat(people.by(reader, () -> notices.unread(reader))).isEqualTo(2);
        assertThat(hits(reader)).contains("/comments/order/" + order.value());
        people.by(reader, () -> letters.atOnce(reader));
        assertThat(mails(reader)).hasSize(1);
        sql(
                "update outbox set state = 'QUEUED', next_attempt_at = now() + interval '1 day' where subject_id = ?",
                reader.id().value());
        mention();

        sql(
                "delete from team_member where client_id = ? and person_id = ?",
                client.value(),
                reader.id().value());

        assertThat(people.by(reader, () -> notices.unread(reader))).isZero();
        assertThat(people.by(
                        reader,
                        () -> notices.of(reader, NoticePage.After.newest()).lines()))
                .isEmpty();
        assertThat(mvc.get().uri("/notices/bell").with(People.as(reader)))
                .bodyText()
                .doesNotContain("unread");
        assertThat(mvc.get().uri("/comments/order/" + order.value()).with(People.as(reader)))
                .hasStatus(404);
        assertThat(hits(reader)).isEmpty();
        people.by(reader, () -> letters.atOnce(reader));
        clock.at(Instant.parse("2026-11-30T16:00:00Z"), () -> people.by(reader, () -> letters.digest(reader)));
        assertThat(mails(reader)).hasSize(1);
        assertThat(states(reader)).containsExactly("FAILED");
    }

    @Test
    void whoeverLosesARoleGetsNoCountLineMailOrHitEither() {
        mention();
        people.by(reader, () -> letters.atOnce(reader));
        sql(
                "update outbox set state = 'QUEUED', next_attempt_at = now() + interval '1 day' where subject_id = ?",
                reader.id().value());
        assertThat(people.by(reader, () -> notices.unread(reader))).isEqualTo(1);

        sql(
                "insert into person_role (person_id, role) values (?, 'ADMIN')",
                reader.id().value());
        assertThat(states(reader)).as("a role more takes nothing away").containsExactly("QUEUED");
        sql(
                "delete from person_role where person_id = ? and role = 'AE'",
                reader.id().value());

        assertThat(states(reader)).containsExactly("FAILED");
        assertThat(people.by(reader, () -> notices.unread(reader))).isZero();
        assertThat(people.by(
                        reader,
                        () -> notices.of(reader, NoticePage.After.newest()).lines()))
                .isEmpty();
        assertThat(hits(reader)).isEmpty();
        mention();
        people.by(reader, () -> letters.atOnce(reader));
        assertThat(mails(reader)).hasSize(1);
    }

    @Test
    void whoeverIsTakenOffAnOrderGetsNoMailOfIt() {
        SignedIn maker = onTeam(Role.CONTRIBUTOR);
        Object[] work = {client.value(), order.value(), maker.id().value()};
        sql("insert into order_assignee (client_id, order_id, person_id) values (?, ?, ?)", work);
        people.by(writer, () -> trail.note(TrailNote.of("order", order.value(), client.value(), "assigned")));
        people.by(maker, () -> letters.atOnce(maker));
        assertThat(mails(maker)).hasSize(1);
        sql(
                "update outbox set state = 'QUEUED', next_attempt_at = now() + interval '1 day' where subject_id = ?",
                maker.id().value());

        sql("delete from order_assignee where client_id = ? and order_id = ? and person_id = ?", work);
        assertThat(states(maker)).containsExactly("FAILED");
        assertThat(people.by(maker, () -> notices.unread(maker))).isZero();
    }

    @Test
    void showsAPersonsMailToNobodyElse() {
        mention();
        people.by(reader, () -> letters.atOnce(reader));

        assertThat(seenBy(reader)).isEqualTo(1);
        assertThat(seenBy(writer)).isZero();
        assertThat(seenBy(money.manager)).isZero();
    }
}
