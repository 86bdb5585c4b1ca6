package app.jobbag.hospitality;

import app.jobbag.files.FileFace;
import app.jobbag.meetings.MeetingState;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What stands around hospitality on its page.
 *
 * @param client its name
 */
public record HospitalityAround(
        String client,
        String subject,
        String purpose,
        String place,
        LocalDateTime start,
        String zone,
        MeetingState state,
        List<FileFace> receipts) {
    public HospitalityAround {
        receipts = List.copyOf(receipts);
    }

    public ZonedDateTime when() {
        return start.atZone(ZoneId.of(zone));
    }

    public boolean isHeld() {
        return state == MeetingState.HELD;
    }
}
