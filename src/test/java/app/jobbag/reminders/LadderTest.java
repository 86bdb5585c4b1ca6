package app.jobbag.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import app.jobbag.JobbagTest;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ladder (FIN-5): one message about everything, each step once, paused by what pauses it. */
@JobbagTest
class LadderTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    SteerableClock clock;

    @Autowired
    Clock now;

    @Autowired
    Holds holds;

    @Autowired
    Disputes disputes;

    ReminderScene scene;

    @BeforeEach
    void aDebtor() {
        scene = new ReminderScene(beans);
    }

    @Test
    void saysEverythingInOneMessageAndEachStepOnce() {
        InvoiceId other = scene.money.anIssued(scene.client, "200");
        List<String> numbers = List.of(number(scene.invoice), number(other));
        scene.at(-12, () -> assertThat(scene.send()).isZero());
        scene.at(-5, () -> assertThat(scene.send()).isOne());
        scene.at(-5, () -> assertThat(scene.send()).isZero());
        scene.at(0, () -> assertThat(scene.send()).isOne());
        scene.at(8, () -> assertThat(scene.send()).isOne());

        assertThat(scene.mails()).hasSize(3).allSatisfy(body -> assertThat(body).contains(numbers));
        assertThat(scene.marks().step()).isEqualTo(7);
    }

    @Test
    void whatWasLateBeforeItWasSwitchedOnIsNotDunnedForIt() {
        Ladders ladders = beans.getBean(Ladders.class);
        SignedIn finance = scene.money.finance;
        try {
            scene.at(20, () -> {
                switched(ladders, finance, false);
                switched(ladders, finance, true);
                assertThat(scene.send()).isZero();
            });
            scene.at(31, () -> assertThat(scene.send()).isOne());
            assertThat(scene.sent()).extracting(SentReminder::way).containsExactly(Way.LETTER);
        } finally {
            scene.money.as(
                    finance,
                    () -> beans.getBean(JdbcClient.class)
                            .sql("update reminder_ladder set begun_on = null, automatic = true")
                            .update());
        }
    }

    @Test
    void namesWhatItDoesNotAskForBecauseItIsDisputedOrPromised() {
        InvoiceId other = scene.money.anIssued(scene.client, "200");
        InvoiceId third = scene.money.anIssued(scene.client, "50");
        SignedIn finance = scene.money.finance;
        scene.money.as(
                finance,
                () -> disputes.open(
                        finance,
                        scene.money.details(other),
                        new DisputeDraft(new BigDecimal("42"), "Not as ordered"),
                        null));
        scene.promise(20, "Eva");
        scene.at(8, () -> assertThat(scene.send()).isOne());

        String besides = "También están abiertas, y este mensaje no las reclama:";
        assertThat(scene.mails()).singleElement(STRING).satisfies(body -> {
            assertThat(body).containsSubsequence(number(third), besides);
            assertThat(body.substring(body.indexOf(besides)))
                    .contains(
                            number(scene.invoice),
                            "(pago prometido para el",
                            number(other),
                            "(en disputa: 42,00\u00a0EUR)")
                    .doesNotContain("Not as ordered", "Eva", number(third));
        });
    }

    private void switched(Ladders ladders, SignedIn finance, boolean on) {
        scene.money.as(finance, () -> {
            Ladder now = ladders.agency().get();
            ladders.write(finance, new Ladder(now.version(), on, false, now.rungs(), null));
        });
    }

    @Test
    void placesACallAndEndsWithALetter() {
        scene.at(8, scene::send);
        scene.at(15, () -> assertThat(scene.send()).isOne());
        assertThat(scene.sent().get(0).isWaiting()).isTrue();
        scene.at(31, scene::send);

        assertThat(scene.sent()).extracting(SentReminder::way).containsExactly(Way.LETTER, Way.CALL, Way.MAIL);
        assertThat(scene.sent().get(0).paperId()).isNotNull();
        scene.at(60, () -> assertThat(scene.send()).isZero());
    }

    @Test
    void isQuietOnDaysOffAndOutOfOfficeHours() {
        clock.at(
                scene.moment(8).plus(Duration.ofHours(12)),
                () -> assertThat(scene.send()).isZero());
        LocalDate friday = scene.day(8);
        while (friday.getDayOfWeek().getValue() != 6) {
            friday = friday.plusDays(1);
        }
        clock.at(
                friday.atTime(10, 0)
                        .atZone(java.time.ZoneId.of("Europe/Madrid"))
                        .toInstant(),
                () -> assertThat(scene.send()).isZero());
    }

    @Test
    void sendsOnceHoweverManyNodesAreAtItAndDie() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        AtomicInteger sent = new AtomicInteger();
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                boolean dies = i % 3 != 2;
                var moment = scene.moment(i < 12 ? 0 : 8);
                done.add(nodes.submit(() -> clock.at(moment, () -> sent.addAndGet(scene.send(dies)))));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(scene.mails()).hasSize(sent.get()).hasSizeBetween(1, 2);
        assertThat(scene.marks().step()).isEqualTo(7);
    }

    @Test
    void waitsForAPromiseAndGoesOnAStepHigherWhenItIsBroken() {
        scene.at(8, scene::send);
        scene.at(9, () -> scene.promise(20, "Carmen Ruiz"));
        scene.at(16, () -> assertThat(scene.send()).isZero());
        scene.at(20, () -> assertThat(scene.send()).isZero());
        scene.at(25, () -> {
            assertThat(scene.marks().isBroken(scene.about().today())).isTrue();
            assertThat(scene.send()).isOne();
        });

        assertThat(scene.sent().get(0).way()).isEqualTo(Way.CALL);
    }

    @Test
    void climbsAStepThatItsDayHasNotReachedWhenAPromiseIsBroken() {
        scene.at(0, scene::send);
        scene.at(1, () -> scene.promise(2, "Carmen Ruiz"));
        scene.at(5, () -> assertThat(scene.send()).isOne());

        assertThat(scene.marks().step()).isEqualTo(7);
    }

    @Test
    void whatIsNotDueYetIsNotCalledLateWhateverWasPromised() {
        scene.at(-35, () -> scene.promise(-30, "Carmen Ruiz"));
        scene.at(-20, () -> {
            assertThat(scene.marks().isBroken(scene.about().today())).isTrue();
            assertThat(scene.send()).isZero();
        });
        scene.at(-5, () -> assertThat(scene.send()).isOne());
        assertThat(scene.marks().step()).isLessThanOrEqualTo(0);
    }

    @Test
    void saysHowMuchIsLateBesidesHowMuchIsOpen() {
        scene.at(-10, () -> scene.money.anIssued(scene.client, "200"));
        scene.at(8, () -> {
            NextReminder next = scene.about().due().get(0);
            assertThat(next.lines()).hasSize(2);
            assertThat(next.about(scene.about().today()))
                    .containsExactly(scene.money.details(scene.invoice).open());
            assertThat(next.sums())
                    .doesNotContainAnyElementsOf(next.about(scene.about().today()));
            scene.send();
        });
        assertThat(scene.mails()).singleElement().asString().contains("venció el", "vence el");
    }

    @Test
    void isQuietAboutWhatIsDisputedHeldOrPaid() {
        InvoiceDetails invoice = scene.money.details(scene.invoice);
        DisputeId dispute = scene.money.as(
                scene.money.finance,
                () -> disputes.open(scene.money.finance, invoice, new DisputeDraft(null, "Not what we ordered"), null));
        scene.at(8, () -> assertThat(scene.send()).isZero());
        scene.money.as(
                scene.money.finance,
                () -> disputes.end(
                        scene.money.finance, dispute, false, new Disputes.DisputeEnd("It was what they ordered", 0)));
        HoldDraft draft = new HoldDraft(null, scene.day(20), "Their accountant is ill");
        HoldId hold = scene.money.as(scene.money.finance, () -> holds.hold(scene.money.finance, scene.client, draft));
        scene.at(9, () -> assertThat(scene.send()).isZero());
        scene.money.as(scene.money.finance, () -> holds.release(scene.money.finance, hold));
        scene.at(9, () -> assertThat(scene.send()).isOne());
    }

    private String number(InvoiceId id) {
        return java.util.Objects.requireNonNull(scene.money.details(id).number());
    }
}
