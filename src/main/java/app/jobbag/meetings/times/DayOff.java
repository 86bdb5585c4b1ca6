package app.jobbag.meetings.times;

/** Why nobody is to be expected on a day; the name of a holiday. */
public record DayOff(Hindrance why, String name) {}
