package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * The client was asked to confirm an instruction in the words of that day.
 *
 * @param revision the how-manieth time
 */
record InstructionAsking(
        UUID id,
        ClientId client,
        InstructionId instruction,
        int revision,
        String text,
        PaperId paper,
        PersonId askedBy,
        Instant askedAt) {}
