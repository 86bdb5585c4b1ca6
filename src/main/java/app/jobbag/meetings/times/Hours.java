package app.jobbag.meetings.times;

import java.time.LocalTime;

/** From when to when somebody is at work on a day. */
public record Hours(LocalTime opens, LocalTime closes) {}
