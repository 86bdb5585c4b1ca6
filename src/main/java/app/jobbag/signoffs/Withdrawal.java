package app.jobbag.signoffs;

/**
 * A request is to be taken back.
 *
 * @param version the request's version that was looked at
 * @param reason stays in the agency
 * @param words for the client; may be empty
 */
public record Withdrawal(int version, String reason, String words) {}
