package app.jobbag.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.Circulation;
import app.jobbag.meetings.LiveMeeting;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.meetings.QuestionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** From live notes to minutes (MEET-3), and from there to the next meeting. */
@JobbagTest
class MinutesFromNotesTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MinutesWriting writing;

    @Autowired
    Circulation circulation;

    @Autowired
    LiveNotes notes;

    @Autowired
    MinutesFromNotes fromNotes;

    @Autowired
    CarryOver carryOver;

    private LiveScene scene;
    private LiveMeeting table;

    @BeforeEach
    void aMeetingWithNotes() {
        table = new LiveMeeting(jdbc, transactions, planning);
        scene = new LiveScene(table, notes);
        scene.types(table.ana(), "All three were shown.");
        scene.types(table.ana(), "\"The second looks like us\"");
        scene.types(table.carmen(), "! The second concept it is.");
        scene.types(table.carmen(), "? Who pays the courier?");
        scene.types(table.ana(), "Lucía → send the logo → tomorrow");
        scene.types(table.ana(), "Kim → proof → when ready");
    }

    @Test
    void fillsTheDraftByItemsOfTheAgenda() {
        MinutesDraft draft = read(fill(null));

        assertThat(draft.discussion()).startsWith("Three concepts\n– All three were shown.\n– El cliente: «The second");
        assertThat(draft.decisions()).containsExactly("The second concept it is.");
        assertThat(draft.questions()).containsExactly("Who pays the courier?");
        assertThat(draft.present()).contains(table.lucia());
        assertThat(draft.actions())
                .extracting(MinutesDraft.Step::text)
                .containsExactly("send the logo", "Kim → proof → when ready");
        assertThat(draft.actions().get(0).owner()).isEqualTo(table.lucia());
        assertThat(draft.actions().get(1).owner()).isNull();
        assertThat(table.as(table.ana(), () -> planning.show(table.ana(), scene.meeting))
                        .isHeld())
                .isTrue();
    }

    @Test
    void whatWasTypedInTheDraftStaysWhenMoreLinesCome() {
        MinutesId id = fill(null);
        write(
                id,
                draft -> new MinutesDraft(
                        draft.present(),
                        draft.discussion() + "\n\nTyped by hand.",
                        List.of("The second concept it is, in blue."),
                        draft.questions(),
                        "Good meeting.",
                        draft.actions(),
                        false,
                        ""));
        scene.types(table.carmen(), "One more thing");
        scene.types(table.carmen(), "! And in red.");

        MinutesDraft merged = read(fill(null));

        assertThat(merged.discussion()).contains("«The second looks like us»\n– One more thing\n\nTyped by hand.");
        assertThat(merged.decisions()).containsExactly("The second concept it is, in blue.", "And in red.");
        assertThat(merged.conclusion()).isEqualTo("Good meeting.");
        assertThat(merged.actions()).hasSize(2);
    }

    @Test
    void onlyWhatIsChosenGoesInAndWhatChangedSinceIsShownNotOverwritten() {
        MinutesId id = fill(null);
        UUID one = scene.types(table.ana(), "! One");
        scene.types(table.ana(), "! Two");
        LiveLine known = scene.news(0).lines().get(0);
        scene.does(table.ana(), LiveChange.edit(Ids.next(), known.id(), LineKind.NOTE, "All four were shown.", 0));

        MinutesFromNotes.Offer offer = table.as(table.ana(), () -> fromNotes.offer(table.ana(), scene.meeting));
        assertThat(offer.fresh()).extracting(LiveLine::text).containsExactly("One", "Two");
        assertThat(offer.changed()).extracting(LiveLine::text).containsExactly("All four were shown.");

        fill(Set.of(one));
        assertThat(read(id).decisions()).containsExactly("The second concept it is.", "One");
        assertThat(read(id).discussion()).contains("All three were shown.");
    }

    @Test
    void circulatedMinutesTakeNothingMoreAndTheirNotesStayAsTheyAre() {
        circulate();

        assertThatThrownBy(() -> fill(null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> scene.types(table.ana(), "Too late")).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsOpenIsCarriedToTheNextMeetingUntilItIsDone() {
        circulate();
        MeetingId next = table.planned();
        List<Carried> open = carried(next);
        assertThat(open).extracting(Carried::text).containsExactly("send the logo", "proof", "Who pays the courier?");

        Carried question = open.get(2);
        table.as(table.ana(), () -> {
            carryOver.settle(table.ana(), next, new QuestionId(question.id()), Carried.Outcome.DONE, "We do.");
            return true;
        });
        assertThat(carried(next).get(2).isDone()).isTrue();
        assertThat(carried(table.planned())).extracting(Carried::text).containsExactly("send the logo", "proof");

        MinutesId minutes = table.as(table.ana(), () -> fromNotes.fill(table.ana(), next, null));
        assertThat(read(minutes).discussion()).contains("De la vez anterior\n– Who pays the courier?: hecho (We do.)");
    }

    @Test
    void whatIsChosenStandsOnTheAgendaOnce() {
        circulate();
        MeetingId next = table.planned();
        UUID logo = carried(next).get(0).id();
        toAgenda(next, logo);
        toAgenda(next, logo);

        assertThat(table.as(table.ana(), () -> planning.show(table.ana(), next))
                        .plan()
                        .agenda())
                .extracting(topic -> topic.text())
                .containsExactly("Three concepts", "Next steps", "Last time: send the logo");
    }

    @Test
    void whatWasSaidAmongOurselvesIsNotCarriedToTheClientsTable() {
        MeetingId internal = table.planned(MeetingKind.INTERNAL, List.of(), null);
        table.as(
                table.ana(),
                () -> notes.apply(
                        table.ana(),
                        internal,
                        List.of(LiveChange.add(Ids.next(), Ids.next(), LineKind.QUESTION, "", "Can we afford it?"))));
        finish(table.as(table.ana(), () -> fromNotes.fill(table.ana(), internal, null)), true);

        assertThat(carried(table.planned())).isEmpty();
        assertThat(carried(table.planned(MeetingKind.INTERNAL, List.of(), null)))
                .extracting(Carried::text)
                .containsExactly("Can we afford it?");
    }

    private MinutesId fill(@Nullable Set<UUID> chosen) {
        return table.as(table.ana(), () -> fromNotes.fill(table.ana(), scene.meeting, chosen));
    }

    private MinutesDraft read(MinutesId id) {
        return table.as(table.ana(), () -> writing.show(table.ana(), id)).text();
    }

    private void write(MinutesId id, UnaryOperator<MinutesDraft> more) {
        table.as(table.ana(), () -> {
            writing.extend(table.ana(), id, more);
            return true;
        });
    }

    private void circulate() {
        finish(fill(null), false);
    }

    /** Every step is Lucía's. */
    private void finish(MinutesId id, boolean noActions) {
        write(
                id,
                draft -> new MinutesDraft(
                        draft.present(),
                        draft.discussion(),
                        draft.decisions(),
                        draft.questions(),
                        "It stands.",
                        draft.actions().stream().map(this::lucias).toList(),
                        noActions,
                        ""));
        table.as(table.ana(), () -> {
            circulation.circulate(table.ana(), id, writing.show(table.ana(), id).version());
            return true;
        });
    }

    private MinutesDraft.Step lucias(MinutesDraft.Step step) {
        boolean nobodys = step.owner() == null;
        LocalDate due = LocalDate.of(2027, 1, nobodys ? 12 : 11);
        return new MinutesDraft.Step(step.item(), nobodys ? "proof" : step.text(), table.lucia(), "", due);
    }

    private List<Carried> carried(MeetingId meeting) {
        return table.as(
                table.ana(),
                () -> carryOver.of(planning.show(table.ana(), meeting)).get());
    }

    private void toAgenda(MeetingId meeting, UUID item) {
        table.as(table.ana(), () -> {
            int version = planning.show(table.ana(), meeting).version();
            carryOver.toAgenda(table.ana(), meeting, version, Set.of(item), each -> "Last time: " + each.text());
            return true;
        });
    }
}
