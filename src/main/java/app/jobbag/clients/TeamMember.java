package app.jobbag.clients;

import app.jobbag.staff.PersonId;

/** Somebody on a client's team. */
public record TeamMember(PersonId person, String name, Duty duty) {}
