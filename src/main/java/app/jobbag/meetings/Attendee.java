package app.jobbag.meetings;

import java.util.Locale;

/**
 * Somebody of the agency or of one client.
 *
 * @param invitable whether the person may be asked to that client's table today: still here, and allowed to know the client
 * @param mailed whether mail may be sent there; contacts decide that themselves
 */
public record Attendee(
        Party party,
        String name,
        String title,
        String email,
        Locale locale,
        boolean invitable,
        boolean mailed,
        boolean manager,
        boolean executive) {
    /** MEET-4: whoever of the client was there and may be mailed is asked to confirm what leaves the agency. */
    boolean isAsked(MinutesDetails minutes, MeetingDraft plan) {
        return mailed
                && party.isClient()
                && !plan.kind().isInternal()
                && minutes.text().present().contains(party);
    }

    /** The name as a list to choose from shows it. */
    public String label() {
        return title.isEmpty() ? name : name + ", " + title;
    }
}
