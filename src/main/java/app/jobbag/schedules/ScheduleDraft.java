package app.jobbag.schedules;

import app.jobbag.clients.ContactId;
import app.jobbag.clients.ProjectId;
import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule is about and who signs it.
 *
 * @param ae who signs for the agency
 * @param signer who signs for the client; needed before it is sent
 * @param reason why there is another version; needed from the second on
 */
public record ScheduleDraft(
        String title,
        ProjectId project,
        LocalDate startsOn,
        PersonId ae,
        @Nullable ContactId signer,
        String reason) {}
