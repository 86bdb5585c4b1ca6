package app.jobbag.deliverables;

import java.util.UUID;

/**
 * A step that is to go to somebody else.
 *
 * @param version the request's version that was looked at
 * @param position of the step
 * @param to a person of the team, or a contact
 */
public record Handing(int version, int position, UUID to, String reason) {}
