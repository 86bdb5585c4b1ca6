package app.jobbag.demo;

import java.util.List;
import java.util.Map;

/** A meeting and what was said there. */
record MeetingScript(
        String subject,
        String purpose,
        String discussion,
        List<String> decisions,
        String conclusion,
        List<Action> actions) {
    /** A line of the division of work; due so many days after the meeting. */
    record Action(String text, String cooperation, Owner owner, int days) {}

    /** Who does it. */
    enum Owner {
        AE,
        LEAD,
        CLIENT
    }

    MeetingScript filled(Map<String, String> values) {
        return new MeetingScript(
                Words.fill(subject, values),
                purpose,
                Words.fill(discussion, values),
                decisions.stream().map(each -> Words.fill(each, values)).toList(),
                conclusion,
                actions.stream()
                        .map(each -> new Action(
                                Words.fill(each.text(), values),
                                Words.fill(each.cooperation(), values),
                                each.owner(),
                                each.days()))
                        .toList());
    }
}
