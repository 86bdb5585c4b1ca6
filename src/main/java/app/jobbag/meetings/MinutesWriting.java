package app.jobbag.meetings;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes as they are written: one draft at a time, after circulation the next version with an addendum. */
@Service
@Transactional
public class MinutesWriting {
    private final MinutesVersions versions;
    private final MeetingFiles files;
    private final Rolls rolls;
    private final MinutesQueries queries;

    MinutesWriting(MinutesVersions versions, MeetingFiles files, Rolls rolls, MinutesQueries queries) {
        this.versions = versions;
        this.files = files;
        this.rolls = rolls;
        this.queries = queries;
    }

    /** Opens the draft, or finds the one that is open. */
    public MinutesId begin(SignedIn who, MeetingId id) {
        Meeting meeting = files.meeting(who, Action.MEETING_WRITE, id);
        List<Minutes> written = versions.findByMeetingIdOrderByRevisionDesc(id.value());
        if (!written.isEmpty() && written.get(0).state() == MinutesState.DRAFT) {
            return written.get(0).id();
        }
        Minutes minutes = written.isEmpty()
                ? new Minutes(meeting, files.now())
                : written.get(0).correct(files.now());
        versions.save(minutes);
        files.note(minutes, minutes.isCorrection() ? "correctionBegun" : "begun", Changes.none());
        return minutes.id();
    }

    /** @throws Refused when somebody is named who has nothing to do with the client */
    public void write(SignedIn who, MinutesId id, int version, MinutesDraft draft) {
        Minutes minutes = files.minutes(who, Action.MEETING_WRITE, id);
        refuseStrangers(minutes, draft);
        MinutesDraft before = minutes.draft();
        minutes.write(draft, version);
        Roll roll = rolls.of(minutes.client()).get();
        Changes changes = Changes.between(MinutesWords.of(before, roll), MinutesWords.of(minutes.draft(), roll));
        if (!changes.isEmpty()) {
            files.note(minutes, "written", changes);
        }
    }

    /** Puts something into the draft beside what was typed there, whatever that is by now. */
    public void extend(SignedIn who, MinutesId id, UnaryOperator<MinutesDraft> more) {
        Minutes minutes = files.minutes(who, Action.MEETING_WRITE, id);
        MinutesDetails before = minutes.details();
        write(who, id, before.version(), more.apply(before.text()));
    }

    @Transactional(readOnly = true)
    public MinutesDetails show(SignedIn who, MinutesId id) {
        return read(who, Action.MEETING_SEE, id);
    }

    /** For the page that writes it. */
    @Transactional(readOnly = true)
    public MinutesDetails open(SignedIn who, MinutesId id) {
        return read(who, Action.MEETING_WRITE, id);
    }

    /** The version before one that the person sees; empty for the first. */
    @Transactional(readOnly = true)
    public Optional<MinutesDetails> before(MinutesDetails minutes) {
        return queries.before(minutes);
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<MinutesDetails> of(SignedIn who, MeetingId meeting) {
        files.meeting(who, Action.MEETING_SEE, meeting);
        return versions.findByMeetingIdOrderByRevisionDesc(meeting.value()).stream()
                .map(Minutes::details)
                .toList();
    }

    private MinutesDetails read(SignedIn who, Action action, MinutesId id) {
        MinutesDetails minutes = queries.details(id).get().orElseThrow(NotFound::new);
        files.require(who, action, minutes);
        return minutes;
    }

    private void refuseStrangers(Minutes minutes, MinutesDraft draft) {
        Roll roll = rolls.of(minutes.client()).get();
        List<Party> present = minutes.draft().present();
        if (!draft.present().stream().allMatch(party -> present.contains(party) || roll.mayCome(party))) {
            throw new Refused("meetings.stranger").at("present");
        }
        for (int i = 0; i < draft.actions().size(); i++) {
            Party owner = draft.actions().get(i).owner();
            if (owner != null && !roll.mayCome(owner)) {
                throw new Refused("meetings.stranger").at("actions[" + i + "].owner");
            }
        }
    }
}
