package app.jobbag.deliverables;

import app.jobbag.staff.PersonId;

/** One step inside the agency: "Creative direction", and who signs it. */
public record StepDraft(String name, PersonId person) {}
