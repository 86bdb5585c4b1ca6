package app.jobbag.planning;

import app.jobbag.staff.PersonId;

/** Who is to do what on an order, and how many hours over which time. */
public record AssignmentDraft(PersonId person, String role, Spread spread) {}
