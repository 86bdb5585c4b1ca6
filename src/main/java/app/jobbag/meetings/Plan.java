package app.jobbag.meetings;

import java.util.List;
import java.util.stream.Collectors;

/** A meeting's plan in words fit for its history. */
record Plan(
        MeetingKind kind,
        String subject,
        String purpose,
        String start,
        int minutes,
        String place,
        String callLink,
        List<String> equipment,
        String project,
        String participants,
        String agenda) {
    static Plan of(MeetingDraft draft, Roll roll, String project) {
        return new Plan(
                draft.kind(),
                draft.subject(),
                draft.purpose(),
                draft.when().start() + " " + draft.when().zone(),
                draft.when().minutes(),
                draft.place(),
                draft.callLink(),
                draft.equipment(),
                project,
                draft.participants().stream()
                        .map(each -> roll.name(each.party()) + (each.required() ? "" : " (?)"))
                        .collect(Collectors.joining(", ")),
                draft.agenda().stream().map(MeetingDraft.Topic::text).collect(Collectors.joining("; ")));
    }
}
