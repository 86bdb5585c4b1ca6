package app.jobbag.proposals;

import app.jobbag.kernel.Refused;

/** A line of the checklist as it is noted. */
public record CheckDraft(CheckItem item, CheckState state, String words) {
    /** @throws Refused at its words when it is waived without a reason, or people have no part */
    void refuseSilent(String field) {
        if (words.isBlank() && state == CheckState.WAIVED) {
            throw new Refused("proposals.refused.waivedSilently").at(field);
        }
        if (words.isBlank() && state == CheckState.DONE && item == CheckItem.PEOPLE) {
            throw new Refused("proposals.refused.noParts").at(field);
        }
    }
}
