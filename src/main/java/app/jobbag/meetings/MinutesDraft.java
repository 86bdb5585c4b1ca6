package app.jobbag.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written in minutes. A draft may be unfinished; what it lacks for circulation it says itself (MEET-3).
 *
 * @param questions left open: "we come back to you"
 * @param noActions the explicit statement that nobody has anything to do
 * @param addendum what a correction corrects and why; empty in the first version
 */
public record MinutesDraft(
        List<Party> present,
        String discussion,
        List<String> decisions,
        List<String> questions,
        String conclusion,
        List<Step> actions,
        boolean noActions,
        String addendum) {
    /**
     * One line of the division of work.
     *
     * @param item the action item it is or will be; null for a line just typed
     * @param cooperation what the other side owes so that it can be done
     */
    public record Step(
            @Nullable UUID item,
            String text,
            @Nullable Party owner,
            String cooperation,
            @Nullable LocalDate due) {}

    /** What is missing, and at which field. */
    public record Missing(String field, String key) {}

    public MinutesDraft {
        present = List.copyOf(present);
        decisions = List.copyOf(decisions);
        questions = List.copyOf(questions);
        actions = List.copyOf(actions);
    }

    /** With no question left open. */
    public MinutesDraft(
            List<Party> present,
            String discussion,
            List<String> decisions,
            String conclusion,
            List<Step> actions,
            boolean noActions,
            String addendum) {
        this(present, discussion, decisions, List.of(), conclusion, actions, noActions, addendum);
    }

    /** Everything that MEET-3 asks for and is not there. */
    public List<Missing> missing(boolean correction) {
        List<Missing> missing = new ArrayList<>();
        if (correction && addendum.isBlank()) {
            missing.add(new Missing("addendum", "meetings.minutes.missing.addendum"));
        }
        if (conclusion.isBlank()) {
            missing.add(new Missing("conclusion", "meetings.minutes.missing.conclusion"));
        }
        if (actions.isEmpty() != noActions) {
            missing.add(new Missing(
                    "noActions",
                    noActions ? "meetings.minutes.missing.noneButSome" : "meetings.minutes.missing.division"));
        }
        for (int i = 0; i < actions.size(); i++) {
            missing.addAll(missing(actions.get(i), "actions[" + i + "]."));
        }
        return List.copyOf(missing);
    }

    public MinutesDraft withDiscussion(String text) {
        return new MinutesDraft(present, text, decisions, questions, conclusion, actions, noActions, addendum);
    }

    List<Party> owners() {
        return actions.stream().map(Step::owner).filter(Objects::nonNull).toList();
    }

    private static List<Missing> missing(Step step, String row) {
        List<Missing> missing = new ArrayList<>();
        if (step.text().isBlank()) {
            missing.add(new Missing(row + "text", "meetings.minutes.missing.step"));
        }
        if (step.owner() == null) {
            missing.add(new Missing(row + "owner", "meetings.minutes.missing.owner"));
        }
        if (step.due() == null) {
            missing.add(new Missing(row + "due", "meetings.minutes.missing.due"));
        }
        return missing;
    }
}
