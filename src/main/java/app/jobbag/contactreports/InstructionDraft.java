package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.meetings.MeetingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked for.
 *
 * @param contact who asked
 * @param askedAt when it was said
 * @param meeting where it was said, if at a meeting
 */
public record InstructionDraft(
        ClientId client,
        String text,
        @Nullable Job job,
        String jobTitle,
        ContactId contact,
        InstructionWay how,
        Instant askedAt,
        @Nullable MeetingId meeting) {
    InstructionDraft titled(String title) {
        return new InstructionDraft(client, text, job, title, contact, how, askedAt, meeting);
    }
}
