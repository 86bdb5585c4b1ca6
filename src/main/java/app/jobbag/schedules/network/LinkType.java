package app.jobbag.schedules.network;

/** Which end of a step waits for which end of another. */
public enum LinkType {
    FINISH_START,
    START_START,
    FINISH_FINISH,
    START_FINISH
}
