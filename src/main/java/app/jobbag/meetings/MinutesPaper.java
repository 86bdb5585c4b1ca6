package app.jobbag.meetings;

import app.jobbag.clients.ClientDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Everything that the printed minutes say, with names instead of ids. */
public record MinutesPaper(
        String client,
        MeetingDraft plan,
        List<Seat> seats,
        List<String> topics,
        MinutesDraft text,
        List<Line> actions,
        int revision) {
    /** Somebody at the table, or missing from it. */
    public record Seat(Attendee attendee, boolean present) {}

    public record Line(String step, String owner, boolean client, String cooperation, LocalDate due) {}

    static MinutesPaper of(Minutes minutes, MeetingDraft plan, ClientDetails client, Roll roll) {
        MinutesDraft text = minutes.draft();
        return new MinutesPaper(
                client.legalName(),
                plan,
                plan.participants().stream()
                        .map(MeetingDraft.Invited::party)
                        .map(party -> new Seat(roll.get(party), text.present().contains(party)))
                        .toList(),
                plan.agenda().stream().map(MeetingDraft.Topic::text).toList(),
                text,
                text.actions().stream().map(step -> line(step, roll)).toList(),
                minutes.revision());
    }

    private static Line line(MinutesDraft.Step step, Roll roll) {
        Attendee owner = roll.get(Objects.requireNonNull(step.owner()));
        return new Line(
                step.text(),
                owner.name(),
                owner.party().isClient(),
                step.cooperation(),
                Objects.requireNonNull(step.due()));
    }
}
