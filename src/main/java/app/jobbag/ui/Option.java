package app.jobbag.ui;

/** Something to choose in a form: what is sent and what is read. */
public record Option(String value, String text) {}
