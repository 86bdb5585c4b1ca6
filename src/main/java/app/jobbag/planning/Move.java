package app.jobbag.planning;

import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.PersonId;
import java.math.BigDecimal;

/** Planned hours that go from a week to another one, or to somebody else. */
public record Move(IsoWeek from, PersonId person, IsoWeek to, BigDecimal hours) {}
