package app.jobbag.meetings;

import java.util.stream.Collectors;

/** Minutes in words fit for their history: days in braces, which every reader sees in their own notation. */
record MinutesWords(
        String present,
        String discussion,
        String decisions,
        String questions,
        String conclusion,
        String actions,
        boolean noActions,
        String addendum) {
    static MinutesWords of(MinutesDraft draft, Roll roll) {
        return new MinutesWords(
                draft.present().stream().map(roll::name).collect(Collectors.joining(", ")),
                draft.discussion(),
                String.join("; ", draft.decisions()),
                String.join("; ", draft.questions()),
                draft.conclusion(),
                draft.actions().stream()
                        .map(step -> step.text() + " → " + roll.name(step.owner()) + " → "
                                + (step.due() == null ? "" : "{" + step.due() + "}"))
                        .collect(Collectors.joining("; ")),
                draft.noActions(),
                draft.addendum());
    }
}
