package app.jobbag.signoffs;

import app.jobbag.staff.PersonId;
import java.time.Instant;

/** A signed paper that a second person has yet to look at, in one line. */
public record WaitingPaper(
        SignerId signer,
        String title,
        String name,
        String client,
        PersonId recorder,
        String recordedBy,
        Instant recordedAt) {}
