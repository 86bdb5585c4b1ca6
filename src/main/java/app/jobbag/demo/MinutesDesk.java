package app.jobbag.demo;

import app.jobbag.meetings.Circulation;
import app.jobbag.meetings.FollowUps;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MinutesDetails;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.List;

/** Minutes are written, sent round and, where the client was right, corrected. */
@DemoPart
class MinutesDesk {
    private final Stage stage;
    private final MinutesWriting writing;
    private final Circulation circulation;
    private final FollowUps followUps;

    MinutesDesk(Stage stage, MinutesWriting writing, Circulation circulation, FollowUps followUps) {
        this.stage = stage;
        this.writing = writing;
        this.circulation = circulation;
        this.followUps = followUps;
    }

    MinutesId writeUp(SignedIn ae, MeetingId id, MinutesDraft said) {
        MinutesId minutes = stage.as(ae, () -> writing.begin(ae, id));
        circulate(ae, minutes, said);
        return minutes;
    }

    /** The next version, with one more decision. */
    MinutesId correct(SignedIn ae, MinutesId wrong, Words.Dispute said) {
        MeetingId meeting = show(ae, wrong).meeting();
        MinutesId minutes = stage.as(ae, () -> writing.begin(ae, meeting));
        MinutesDraft before = show(ae, minutes).text();
        List<String> decisions = new ArrayList<>(before.decisions());
        decisions.add(said.decision());
        circulate(
                ae,
                minutes,
                new MinutesDraft(
                        before.present(),
                        before.discussion(),
                        decisions,
                        before.conclusion(),
                        before.actions(),
                        before.noActions(),
                        said.addendum()));
        return minutes;
    }

    /** The meeting is not talked over among ourselves. */
    void needsNoTalk(SignedIn ae, MeetingId id, String reason) {
        stage.does(
                ae,
                () -> followUps.waive(ae, id, followUps.open(ae, id).followUp().version(), reason));
    }

    void finishUp(SignedIn ae, MinutesId id, String conclusion) {
        MinutesDraft draft = show(ae, id).text();
        circulate(
                ae,
                id,
                new MinutesDraft(
                        draft.present(),
                        draft.discussion(),
                        draft.decisions(),
                        draft.questions(),
                        conclusion,
                        draft.actions(),
                        false,
                        ""));
    }

    MinutesDetails show(SignedIn ae, MinutesId id) {
        return stage.as(ae, () -> writing.show(ae, id));
    }

    private void circulate(SignedIn ae, MinutesId id, MinutesDraft said) {
        stage.does(ae, () -> writing.write(ae, id, writing.show(ae, id).version(), said));
        stage.does(ae, () -> circulation.circulate(ae, id, writing.show(ae, id).version()));
    }
}
