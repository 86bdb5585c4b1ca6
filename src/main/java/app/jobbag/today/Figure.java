package app.jobbag.today;

/** A number of the week that leads to its list. */
public record Figure(String key, long count, String url, boolean bad) {}
