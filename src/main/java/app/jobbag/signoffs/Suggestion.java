package app.jobbag.signoffs;

/**
 * Whom a contact names instead of itself, and from which device.
 *
 * @param email may be empty
 * @param words may be empty
 */
public record Suggestion(String name, String email, String words, Device device) {}
