package app.jobbag.meetings;

import java.time.Instant;

/**
 * What somebody had to do is done. Published in the transaction that notes it.
 *
 * @param by the name of whoever said so
 */
public record ActionItemDone(ActionItemId item, Instant at, String by) {}
