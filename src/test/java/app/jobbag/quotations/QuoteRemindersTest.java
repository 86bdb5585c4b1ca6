package app.jobbag.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.suppliers.SupplierId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** EST-3: suppliers are reminded by itself, each time once; another can be asked later; who answers stands in the history. */
@JobbagTest
class QuoteRemindersTest {
    @Autowired
    private QuoteScene scene;

    @Autowired
    private QuoteReminders reminders;

    @Autowired
    private SteerableClock clock;

    private QuoteScene.Cast cast;
    private QuoteRequestId id;

    /** Due on a Monday two weeks ahead. */
    @BeforeEach
    void asked() {
        cast = scene.cast();
        LocalDateTime by = scene.soon()
                .plusWeeks(2)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .withHour(12);
        id = scene.begun(cast, scene.draft("Carteles", by, cast.first(), cast.second()));
        scene.send(cast, id);
    }

    @Test
    void remindsOnTheWorkingDaysAroundItsDayEachOnce() {
        ReminderDays days = days();
        assertThat(days.before()).isBefore(until().minusDays(2));
        assertThat(days.after()).isAfter(until());
        runAt(days.before().minusHours(1).toInstant());
        assertThat(mails(cast.first())).isOne();
        scene.quote(cast, id, cast.second(), "1900");
        runAt(days.before().plusHours(1).toInstant());
        runAt(days.before().plusHours(2).toInstant());
        assertThat(mails(cast.first())).isEqualTo(2);
        assertThat(mails(cast.second())).isOne();
        runAt(days.after().plusHours(1).toInstant());
        runAt(days.after().plusHours(2).toInstant());
        assertThat(mails(cast.first())).isEqualTo(3);
        assertThat(mails(cast.second())).isOne();
    }

    @Test
    void nobodyIsRemindedOfWhatIsDecided() {
        scene.quote(cast, id, cast.second(), "1900");
        scene.choose(cast, id, cast.second());
        runAt(days().before().plusHours(1).toInstant());
        assertThat(mails(cast.first())).isOne();
    }

    @Test
    void anotherSupplierIsAskedAfterwards() {
        SupplierId third = scene.printer(cast.roles());
        ask(third);
        assertThat(scene.show(cast, id).quotes()).hasSize(3);
        assertThat(mails(third)).isOne();
        assertThatThrownBy(() -> ask(third)).isInstanceOf(Refused.class).hasMessage("quotations.refused.asked");
        scene.quote(cast, id, third, "1500");
        assertThat(scene.of(cast, id, third).state()).isEqualTo(QuoteState.QUOTED);
    }

    @Test
    void whoAnswersByLinkStandsInTheHistoryByName() {
        scene.quote(cast, id, cast.first(), "1800");
        TrailEntry last = scene.as(cast.ana(), () -> scene.bean(Trail.class).of("quoteRequest", id.value()))
                .get(0);
        assertThat(last.verb()).isEqualTo("quoted");
        assertThat(last.isByItself()).isFalse();
        assertThat(last.actorName()).startsWith("Jorge Resma");
    }

    private void ask(SupplierId supplier) {
        QuoteSending.Recipient jorge = new QuoteSending.Recipient(supplier, QuoteScene.mailbox(supplier));
        int version = scene.show(cast, id).version();
        scene.does(cast.ana(), () -> scene.bean(QuoteSending.class).askAnother(cast.ana(), id, version, jorge));
    }

    private void runAt(Instant moment) {
        clock.at(moment, () -> Viewers.as(new Viewer.Everything("test"), reminders::run));
    }

    private ReminderDays days() {
        return scene.bean(QuoteDays.class).around(until());
    }

    private ZonedDateTime until() {
        return Objects.requireNonNull(scene.show(cast, id)).until();
    }

    private long mails(SupplierId supplier) {
        return scene.as(cast.ana(), () -> scene.bean(Outbox.class).about("quoteRequest", id.value())).stream()
                .filter(each -> each.recipient().equals(QuoteScene.mailbox(supplier)))
                .count();
    }
}
