package app.jobbag.demo;

import java.util.List;
import java.util.Map;

/** What people say and write in one language, as written in {@code demo/words}; names in braces are filled in. */
record Words(
        Map<String, Map<String, String>> answers,
        Map<String, List<String>> work,
        List<String> expenses,
        List<String> returned,
        String onHold,
        String cancelled,
        List<String> sentBack,
        String refused,
        List<String> versions,
        String evidence,
        String line,
        String transfer,
        String credit,
        String deposit,
        String retainer,
        Steps steps,
        Follow follow,
        List<String> agenda,
        String place,
        String call,
        List<String> equipment,
        MeetingScript briefing,
        List<MeetingScript> meetings,
        List<String> done,
        String remarks,
        Dispute dispute,
        Replies replies,
        LiveScript live,
        List<String> calls,
        Changes changes) {
    /** What the steps of a proof are called. */
    record Steps(String work, String lead, String account, String client) {}

    /** What a client does not agree with in minutes, and how it is corrected. */
    record Dispute(String reason, String addendum, String decision) {}

    /**
     * What changes on an order that runs.
     *
     * @param addition what one of its answers says besides
     * @param refused why a client does not agree to the large one
     */
    record Changes(String small, String large, String addition, String refused) {}

    /** What somebody who is invited says with a perhaps or a no, and when it would suit better. */
    record Replies(String perhaps, String no, String other) {}

    /** The talk among ourselves after a meeting. */
    record Follow(String subject, String purpose, List<String> agenda, String discussion, String conclusion) {}

    static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> each : values.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    static <T> T pick(List<T> from, int turn) {
        return from.get(Math.floorMod(turn, from.size()));
    }
}
