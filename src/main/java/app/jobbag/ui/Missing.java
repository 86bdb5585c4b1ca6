package app.jobbag.ui;

/** A {@link app.jobbag.kernel.Lack} in the reader's words, for {@code ui/_next}. */
public record Missing(String text, String url) {}
