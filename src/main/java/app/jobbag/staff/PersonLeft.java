package app.jobbag.staff;

import org.jspecify.annotations.Nullable;

/** Somebody has left the agency. Published in the transaction of the departure. */
public record PersonLeft(
        PersonId person, String name, @Nullable PersonId successor) {}
