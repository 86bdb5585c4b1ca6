package app.jobbag.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@JobbagTest
class WeeklyReportsTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private WeeklyWriting writing;

    @Autowired
    private WeeklySending sending;

    @Autowired
    private WeeklyQueries queries;

    @Autowired
    private WeeklyForContacts portal;

    private WeeklyScene scene;

    @BeforeEach
    void begins() {
        scene = WeeklyScene.of(jdbc, transactions);
    }

    @Test
    void carriesOpenActionItemsUntilTheyAreDone() {
        scene.step("Send the artwork", LocalDate.of(2026, 11, 24));
        WeeklyDetails first = begun(WeeklyScene.FRIDAY);
        assertThat(first.lines())
                .anySatisfy(line ->
                        assertThat(line.text()).startsWith("Send the artwork").contains("3 días de retraso"));
        WeeklyDetails next = begun(WeeklyScene.FRIDAY.plusSeconds(7 * 86400));
        assertThat(next.lines()).anySatisfy(line -> assertThat(line.text()).startsWith("Send the artwork"));
        scene.house()
                .maintain(() -> jdbc.sql(
                                "update action_item set state = 'DONE', evidence = 'sent', ended_at = now(), ended_by = ? where client_id = ?")
                        .params(scene.ana().id().value(), scene.client().value())
                        .update());
        assertThat(begun(WeeklyScene.FRIDAY.plusSeconds(14 * 86400)).lines()).isEmpty();
    }

    @Test
    void whatIsHiddenStaysHiddenTheWeekAfter() {
        scene.step("Ours alone", LocalDate.of(2026, 11, 30));
        WeeklyDetails first = begun(WeeklyScene.FRIDAY);
        WeeklyDetails.Line line = first.lines().get(0);
        write(first, Colour.GREEN, "", List.of(new WeeklyText.Line(line.id(), line.section(), line.text(), true)));
        assertThat(begun(WeeklyScene.FRIDAY.plusSeconds(7 * 86400)).lines())
                .singleElement()
                .satisfies(each -> assertThat(each.hidden()).isTrue());
    }

    @Test
    void thereIsOneAWeek() {
        assertThat(begun(WeeklyScene.FRIDAY).id())
                .isEqualTo(begun(WeeklyScene.FRIDAY.plusSeconds(60)).id());
    }

    @Test
    void theColourMovesOneStepWithANote() {
        WeeklyDetails draft = begun(WeeklyScene.FRIDAY);
        assertThatThrownBy(() -> write(draft, Colour.RED, "All is lost", List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("weekly.oneStep"));
        assertThatThrownBy(() -> write(draft, Colour.AMBER, "", List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("weekly.noteMissing"));
        write(draft, Colour.AMBER, "The printer is late", List.of());
        send(draft.id(), WeeklyScene.FRIDAY.plusSeconds(3600));
        assertThat(begun(WeeklyScene.FRIDAY.plusSeconds(7 * 86400)).colourBefore())
                .isEqualTo(Colour.AMBER);
    }

    @Test
    void theDatabaseRefusesAJumpAndAChangeOfWhatWasSent() {
        WeeklyDetails draft = begun(WeeklyScene.FRIDAY);
        assertThatThrownBy(() -> change("colour = 'RED', colour_note = 'x'", draft))
                .hasMessageContaining("one_step");
        assertThatThrownBy(() -> change("colour = 'AMBER'", draft)).hasMessageContaining("says_why");
        send(draft.id(), WeeklyScene.FRIDAY.plusSeconds(3600));
        assertThatThrownBy(() -> change("opening = 'x'", draft)).hasMessageContaining("fixed");
    }

    @Test
    void whatIsSentAfterItsNoonIsMarkedLate() {
        WeeklyDetails draft = begun(WeeklyScene.FRIDAY);
        assertThat(draft.due().toInstant()).isEqualTo(Instant.parse("2026-11-30T11:00:00Z"));
        send(draft.id(), Instant.parse("2026-11-30T11:00:01Z"));
        assertThat(scene.count("select count(*) from weekly_report where client_id = :client and late"))
                .isEqualTo(1);
    }

    @Test
    void isReadAcknowledgedAndCommentedByWhomItWasSentTo() {
        WeeklyDetails draft = begun(WeeklyScene.FRIDAY);
        write(draft, Colour.GREEN, "", List.of(new WeeklyText.Line(null, Section.DONE, "The poster hangs", false)));
        assertThatThrownBy(() -> contact(() -> portal.read(scene.reader(), draft.id())))
                .isInstanceOf(NotFound.class);
        send(draft.id(), WeeklyScene.FRIDAY.plusSeconds(3600));
        assertThat(contact(() -> portal.read(scene.reader(), draft.id()))
                        .paper()
                        .chapters())
                .singleElement()
                .satisfies(each -> assertThat(each.lines()).containsExactly("The poster hangs"));
        contact(() -> {
            portal.acknowledge(scene.reader(), draft.id());
            portal.acknowledge(scene.reader(), draft.id());
            portal.comment(scene.reader(), draft.id(), "Thank you");
            return true;
        });
        assertThat(scene.count("select count(*) from weekly_response where client_id = :client"))
                .isEqualTo(3);
        assertThat(scene.count("select count(*) from outbox where client_id = :client and subject = 'weeklyReport'"))
                .isEqualTo(2);
    }

    private WeeklyDetails begun(Instant moment) {
        return at(moment, () -> queries.open(scene.ana(), writing.begin(scene.ana(), scene.client())));
    }

    private void write(WeeklyDetails draft, Colour colour, String note, List<WeeklyText.Line> lines) {
        at(WeeklyScene.FRIDAY, () -> {
            int version = queries.open(scene.ana(), draft.id()).version();
            writing.write(scene.ana(), draft.id(), version, new WeeklyText(colour, note, "", lines));
            return true;
        });
    }

    private void send(WeeklyReportId id, Instant moment) {
        at(moment, () -> {
            int version = queries.open(scene.ana(), id).version();
            sending.send(scene.ana(), id, version, scene.readers());
            return true;
        });
    }

    private void change(String what, WeeklyDetails draft) {
        scene.house()
                .maintain(() -> jdbc.sql("update weekly_report set " + what + " where id = ?")
                        .param(draft.id().value())
                        .update());
    }

    private <T> T contact(Supplier<T> work) {
        return Viewers.as(scene.viewer(), work);
    }

    private <T> T at(Instant moment, Supplier<T> work) {
        AtomicReference<T> made = new AtomicReference<>();
        clock.at(moment, () -> made.set(scene.house().as(scene.ana(), work)));
        return made.get();
    }
}
