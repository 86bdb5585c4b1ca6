package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A division of work that was agreed on: at a meeting, in its minutes; or in a contact report or by an instruction of the
 * client, which the module above knows.
 *
 * @param number of the minutes, the report or the instruction
 */
public record Agreement(
        ClientId client,
        @Nullable MeetingId meeting,
        @Nullable UUID report,
        @Nullable UUID instruction,
        String number,
        List<MinutesDraft.Step> steps) {
    public Agreement {
        steps = List.copyOf(steps);
    }

    public static Agreement inReport(ClientId client, UUID report, String number, List<MinutesDraft.Step> steps) {
        return new Agreement(client, null, report, null, number, steps);
    }

    public static Agreement ofInstruction(
            ClientId client, UUID instruction, String number, List<MinutesDraft.Step> steps) {
        return new Agreement(client, null, null, instruction, number, steps);
    }

    static Agreement of(Minutes minutes, String number) {
        return new Agreement(
                minutes.client(),
                minutes.meeting(),
                null,
                null,
                number,
                minutes.draft().actions());
    }
}
