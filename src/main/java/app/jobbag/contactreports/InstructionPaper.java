package app.jobbag.contactreports;

import java.time.ZonedDateTime;

/** Everything that the paper of an instruction says. */
public record InstructionPaper(
        String client, String contact, InstructionWay how, ZonedDateTime when, String job, String text) {}
