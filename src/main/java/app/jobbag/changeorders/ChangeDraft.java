package app.jobbag.changeorders;

import app.jobbag.clients.ContactId;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.kernel.Money;
import app.jobbag.workorders.Answers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is written.
 *
 * @param askedBy of the client; null when the agency itself proposes it
 * @param signer who signs it for the client, if it comes to that
 * @param answers the whole brief as it should stand
 * @param money what it adds to the estimate; below nothing when it takes off
 * @param deliveryDate when it is to be delivered now
 * @param instruction what the client asked for by word of mouth, if it came from that
 */
public record ChangeDraft(
        String why,
        @Nullable ContactId askedBy,
        @Nullable ContactId signer,
        Answers answers,
        Money money,
        @Nullable LocalDate deliveryDate,
        @Nullable InstructionId instruction) {}
