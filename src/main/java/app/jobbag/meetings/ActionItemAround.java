package app.jobbag.meetings;

/**
 * What stands around an action item on its page.
 *
 * @param client its name
 * @param owner name and title of whoever has it to do
 * @param subject of the meeting that it comes from
 */
public record ActionItemAround(String client, String owner, String subject) {}
