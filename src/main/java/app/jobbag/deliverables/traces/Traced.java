package app.jobbag.deliverables.traces;

/**
 * What was found out about an error.
 *
 * @param version of the error, as it was seen
 * @param cameIn as {@link CameIn#value}
 * @param cause its key
 * @param remedy what is done against it
 */
public record Traced(int version, String cameIn, String cause, String remedy) {}
