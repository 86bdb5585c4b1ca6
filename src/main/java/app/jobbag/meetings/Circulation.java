package app.jobbag.meetings;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes on their way to those who took part: numbered, fixed, mailed, all in one transaction (MEET-4). */
@Service
@Transactional
public class Circulation {
    private final MeetingFiles files;
    private final Rolls rolls;
    private final MinutesPress press;
    private final MinutesMail mail;
    private final ActionItems items;

    Circulation(MeetingFiles files, Rolls rolls, MinutesPress press, MinutesMail mail, ActionItems items) {
        this.files = files;
        this.rolls = rolls;
        this.press = press;
        this.mail = mail;
        this.items = items;
    }

    /** Who will get the draft, or who got the fixed version. */
    @Transactional(readOnly = true)
    public List<Recipient> recipients(SignedIn who, MinutesDetails minutes, Roll roll) {
        files.require(who, Action.MEETING_SEE, minutes);
        if (!minutes.isDraft()) {
            return sent(minutes.id()).get();
        }
        Meeting meeting = files.meeting(who, Action.MEETING_SEE, minutes.meeting());
        return roll.of(meeting.parties()).stream()
                .map(each -> Recipient.planned(each, each.isAsked(minutes, meeting.draft())))
                .toList();
    }

    /** Who got it; nobody yet, if it is a draft. The caller has asked whether the person may know. */
    public Later<List<Recipient>> sent(MinutesId id) {
        return mail.sent(id);
    }

    /** @throws app.jobbag.kernel.Refused while the conclusion or the division of work is missing (MEET-3) */
    public void circulate(SignedIn who, MinutesId id, int version) {
        Minutes minutes = files.minutes(who, Action.MEETING_WRITE, id);
        minutes.refuseUnfinished(version);
        Meeting meeting = files.meeting(who, Action.MEETING_WRITE, minutes.meeting());
        refusePast(minutes, meeting);
        Roll roll = rolls.of(minutes.client()).get();
        MinutesPress.Issue issue = press.issue(minutes, meeting, roll, files.now());
        minutes.circulate(issue.number(), issue.paper(), who.id(), files.now());
        items.follow(who, Agreement.of(minutes, issue.number()), roll);
        mail.send(minutes.details(), meeting.draft(), roll.of(meeting.parties()), who.name());
        files.tell(new MinutesCirculated(id, minutes.meeting(), minutes.client(), minutes.revision()));
        files.note(
                minutes,
                "circulated",
                Changes.none().with("number", null, issue.number()).with("revision", null, minutes.revision()));
    }

    /** What was agreed on falls due on the day of the meeting or later. */
    private static void refusePast(Minutes minutes, Meeting meeting) {
        LocalDate day = meeting.draft().when().begins().toLocalDate();
        minutes.details().text().actions().stream()
                .filter(step -> step.due() != null && step.due().isBefore(day))
                .findFirst()
                .ifPresent(step -> {
                    throw new Refused("meetings.minutes.dueBeforeMeeting", step.text());
                });
    }
}
