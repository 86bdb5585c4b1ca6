package app.jobbag.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.LiveMeeting;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.Party;
import app.jobbag.platform.trail.Trail;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** MEET-2: what is typed while a meeting is held. */
@JobbagTest
class LiveNotesTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    LiveNotes notes;

    @Autowired
    Trail trail;

    private LiveScene scene;
    private LiveMeeting table;

    @BeforeEach
    void aMeetingUnderWay() {
        table = new LiveMeeting(jdbc, transactions, planning);
        scene = new LiveScene(table, notes);
    }

    @Test
    void whatIsSentTwiceActsOnce() {
        LiveChange typed = LiveChange.add(Ids.next(), Ids.next(), LineKind.NOTE, LiveScene.TOPIC, "They like it");

        assertThat(scene.does(table.ana(), typed).result()).isEqualTo(Outcome.Result.DONE);
        assertThat(scene.does(table.ana(), typed).result()).isEqualTo(Outcome.Result.DONE);

        assertThat(scene.texts()).containsExactly("They like it");
    }

    @Test
    void othersReadOnlyWhatIsNew() {
        scene.types(table.ana(), "One");
        long read = scene.news(0).last();
        UUID second = scene.types(table.carmen(), "Two");

        assertThat(scene.news(read).lines()).extracting(LiveLine::id).containsExactly(second);
        assertThat(scene.news(scene.news(read).last()).lines()).isEmpty();
    }

    @Test
    void whoeverIsSecondAtALineIsToldAndChangesNothing() {
        UUID line = scene.types(table.ana(), "They like blue");
        scene.does(table.carmen(), LiveChange.edit(Ids.next(), line, LineKind.NOTE, "They like red", 0));

        Outcome late = scene.does(table.ana(), LiveChange.edit(Ids.next(), line, LineKind.NOTE, "They like green", 0));

        assertThat(late.result()).isEqualTo(Outcome.Result.CONFLICT);
        assertThat(scene.texts()).containsExactly("They like red");
    }

    @Test
    void anEditWhoseAnswerWasLostIsNoConflict() {
        UUID line = scene.types(table.ana(), "They like blue");
        LiveChange edit = LiveChange.edit(Ids.next(), line, LineKind.NOTE, "They like red", 0);
        scene.does(table.ana(), edit);
        scene.does(table.carmen(), LiveChange.edit(Ids.next(), line, LineKind.NOTE, "They like red, they say", 1));

        assertThat(scene.does(table.ana(), edit).result()).isEqualTo(Outcome.Result.DONE);
        assertThat(scene.texts()).containsExactly("They like red, they say");
    }

    @Test
    void movingALineIsNoReasonForAConflict() {
        UUID one = scene.types(table.ana(), "One");
        UUID two = scene.types(table.ana(), "Two");
        scene.does(table.carmen(), LiveChange.move(Ids.next(), two, LiveScene.TOPIC, null));
        scene.does(table.carmen(), LiveChange.move(Ids.next(), one, "Next steps", null));

        assertThat(scene.does(table.ana(), LiveChange.edit(Ids.next(), one, LineKind.NOTE, "First", 0))
                        .result())
                .isEqualTo(Outcome.Result.DONE);
        assertThat(scene.line(one).topic()).isEqualTo("Next steps");
        assertThat(scene.line(one).text()).isEqualTo("First");
    }

    @Test
    void linesStandWhereTheyWereMovedTo() {
        scene.types(table.ana(), "One");
        UUID two = scene.types(table.ana(), "Two");
        UUID three = scene.types(table.ana(), "Three");

        scene.does(table.ana(), LiveChange.move(Ids.next(), three, LiveScene.TOPIC, null));
        scene.does(table.ana(), LiveChange.move(Ids.next(), two, LiveScene.TOPIC, three));

        assertThat(scene.texts()).containsExactly("Three", "Two", "One");
    }

    @Test
    void whatIsRemovedIsToldToTheOthersAndComesBackByEditing() {
        UUID line = scene.types(table.ana(), "Gone");
        long read = scene.news(0).last();
        scene.does(table.carmen(), LiveChange.remove(Ids.next(), line, 0));

        assertThat(scene.news(read).lines()).singleElement().matches(LiveLine::removed);
        assertThat(scene.texts()).isEmpty();

        scene.does(table.ana(), LiveChange.edit(Ids.next(), line, LineKind.NOTE, "Still here", 1));
        assertThat(scene.texts()).containsExactly("Still here");
    }

    @Test
    void nobodyRemovesWhatHasBeenChangedMeanwhile() {
        UUID line = scene.types(table.ana(), "Blue");
        scene.does(table.ana(), LiveChange.edit(Ids.next(), line, LineKind.DECISION, "Blue it is", 0));

        assertThat(scene.does(table.carmen(), LiveChange.remove(Ids.next(), line, 0))
                        .result())
                .isEqualTo(Outcome.Result.CONFLICT);
        assertThat(scene.texts()).containsExactly("Blue it is");
    }

    @Test
    void anActionItemKnowsItsPeopleAndAsksBackWhereItDoesNot() {
        UUID clear = scene.types(table.ana(), "Lucía → send the logo → tomorrow");
        UUID unclear = scene.types(table.ana(), "Kim → proof → when ready");

        LiveLine known = scene.line(clear);
        assertThat(known.kind()).isEqualTo(LineKind.ACTION);
        assertThat(known.task().owner()).isEqualTo(table.lucia());
        assertThat(known.task().step()).isEqualTo("send the logo");
        assertThat(known.isDueUnclear()).isFalse();
        assertThat(scene.line(unclear)).matches(LiveLine::isOwnerUnclear).matches(LiveLine::isDueUnclear);

        scene.does(
                table.carmen(),
                LiveChange.own(Ids.next(), unclear, Party.of(table.pau().id()).toString(), null));
        LiveLine answered = scene.line(unclear);
        assertThat(answered.task().ownerName()).isEqualTo("Pau Roig");
        assertThat(answered.task().dueText()).isEqualTo("when ready");
    }

    @Test
    void whatSomebodySaidToHaveMeantStandsWhenTheStepIsReworded() {
        UUID line = scene.types(table.ana(), "Kim → proof → when ready");
        scene.does(table.ana(), LiveChange.own(Ids.next(), line, table.lucia().toString(), null));
        scene.does(
                table.ana(), LiveChange.edit(Ids.next(), line, LineKind.ACTION, "Kim → colour proof → when ready", 1));

        assertThat(scene.line(line).task().owner()).isEqualTo(table.lucia());
        assertThat(scene.line(line).task().step()).isEqualTo("colour proof");
    }

    @Test
    void theClockRunsForOneItemAtATime() {
        scene.does(table.ana(), LiveChange.start(Ids.next(), LiveScene.TOPIC));
        LiveChange next = LiveChange.start(Ids.next(), "Next steps");
        scene.does(table.carmen(), next);
        scene.does(table.carmen(), next);

        assertThat(scene.news(0).running()).isEqualTo("Next steps");
        assertThat(scene.news(0).stretches()).hasSize(2);

        scene.does(table.ana(), LiveChange.pause(Ids.next()));
        assertThat(scene.news(0).running()).isNull();
    }

    @Test
    void onlyThoseWhoMayWriteMinutesWriteAndTheTeamReads() {
        scene.types(table.ana(), "Ours");

        assertThatThrownBy(() -> scene.types(table.pau(), "Mine too")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.types(table.stranger(), "Hello")).isInstanceOf(NotFound.class);
        assertThat(table.as(table.pau(), () -> notes.since(table.pau(), scene.meeting, 0))
                        .lines())
                .hasSize(1);
        assertThatThrownBy(() -> table.as(table.stranger(), () -> notes.since(table.stranger(), scene.meeting, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theHistorySaysWhoBeganAndWhatOfOthersWasChangedNotEveryLine() {
        UUID line = scene.types(table.ana(), "Blue");
        scene.types(table.ana(), "Green");
        scene.does(table.ana(), LiveChange.edit(Ids.next(), line, LineKind.NOTE, "Light blue", 0));
        scene.does(table.carmen(), LiveChange.edit(Ids.next(), line, LineKind.NOTE, "Dark blue", 1));

        assertThat(table.as(
                        table.ana(),
                        () -> trail.later("meeting", scene.meeting.value()).get().stream()
                                .map(each -> each.verb())
                                .toList()))
                .containsExactlyInAnyOrder("planned", "notesBegun", "notesBegun", "noteChanged");
    }
}
