package app.jobbag.today;

/** Something that an agency's house needs before work flows through it, and whether it is there. */
public record HouseStep(String key, String url, boolean done) {}
