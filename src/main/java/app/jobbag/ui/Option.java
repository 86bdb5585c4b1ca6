package app.jobbag.ui;

/** One line of a choice: what is sent and what is read. */
public record Option(String value, String text) {}
