package app.jobbag.meetings.web;

import app.jobbag.clients.TeamMember;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.MeetingDraft.Topic;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.live.LineKind;
import app.jobbag.meetings.live.LiveLine;
import app.jobbag.meetings.live.LiveNotes;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the talk after a meeting is to be about (MEET-5): the decisions and what we owe, with the client's team. */
@Component
class FollowUpPlan {
    private static final int MOST_TOPICS = 15;
    private static final int LONGEST_TOPIC = 300;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_PURPOSE = 4000;

    private final MinutesWriting writing;
    private final LiveNotes notes;
    private final MessageSource texts;

    FollowUpPlan(MinutesWriting writing, LiveNotes notes, MessageSource texts) {
        this.writing = writing;
        this.notes = notes;
        this.texts = texts;
    }

    /** The client's team, and everybody who may come. */
    record Seats(List<TeamMember> team, Roll roll) {}

    /** Decided and owed by us: from the newest minutes, before there are any from the live notes. */
    private record Outcome(List<String> decisions, List<Topic> ours) {}

    MeetingDraft of(SignedIn who, MeetingDetails followed, Seats seats, MeetingDraft.When when) {
        MeetingDraft plan = followed.plan();
        Outcome outcome = outcome(who, followed);
        Stream<Topic> decided = outcome.decisions().stream()
                .map(each -> new Topic(cut(say(who, "live.followUp.decision", each), LONGEST_TOPIC), null, null));
        return new MeetingDraft(
                followed.client(),
                plan.project(),
                MeetingKind.INTERNAL,
                cut(say(who, "meetings.new.followUpSubject", plan.subject()), LONGEST_SUBJECT),
                cut(String.join("\n", outcome.decisions()), LONGEST_PURPOSE),
                when,
                "",
                "",
                people(followed, seats),
                Stream.concat(decided, outcome.ours().stream())
                        .limit(MOST_TOPICS)
                        .toList(),
                "",
                followed.id(),
                List.of());
    }

    /** Ours who were there have to come, the rest of the team may; who has left since is not asked. */
    private static List<Invited> people(MeetingDetails followed, Seats seats) {
        Roll roll = seats.roll();
        List<Invited> were = followed.plan().participants().stream()
                .filter(each -> !each.party().isClient())
                .filter(each -> roll.get(each.party()).invitable())
                .toList();
        Stream<Invited> others = seats.team().stream()
                .map(member -> Party.of(member.person()))
                .filter(party -> were.stream().noneMatch(each -> each.party().equals(party)))
                .filter(party -> roll.get(party).invitable())
                .map(party -> new Invited(party, false));
        return Stream.concat(were.stream(), others).toList();
    }

    private Outcome outcome(SignedIn who, MeetingDetails followed) {
        return writing.of(who, followed.id()).stream()
                .findFirst()
                .map(minutes -> ofMinutes(minutes.text()))
                .orElseGet(() -> ofNotes(notes.since(who, followed.id(), 0).lines()));
    }

    private static Outcome ofMinutes(MinutesDraft text) {
        return new Outcome(
                text.decisions(),
                text.actions().stream()
                        .filter(step -> step.owner() != null && !step.owner().isClient())
                        .map(step -> new Topic(cut(step.text(), LONGEST_TOPIC), null, step.owner()))
                        .toList());
    }

    private static Outcome ofNotes(List<LiveLine> lines) {
        return new Outcome(
                lines.stream()
                        .filter(line -> line.kind() == LineKind.DECISION)
                        .map(LiveLine::text)
                        .toList(),
                lines.stream()
                        .filter(line -> line.task().owner() != null
                                && !line.task().owner().isClient())
                        .filter(line -> !line.task().step().isBlank())
                        .map(line -> new Topic(
                                cut(line.task().step(), LONGEST_TOPIC),
                                null,
                                line.task().owner()))
                        .toList());
    }

    private String say(SignedIn who, String key, String about) {
        return texts.getMessage(key, new Object[] {about}, who.locale());
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
