package app.jobbag.signoffs;

/** The words that a signer agreed to, exactly as they were shown, and the version of the wording. */
public record Consent(String version, String language, String text) {}
