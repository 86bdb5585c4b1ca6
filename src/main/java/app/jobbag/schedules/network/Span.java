package app.jobbag.schedules.network;

/**
 * How long.
 *
 * @param minutes of work, or of the clock when elapsed; below nothing for a lead
 */
public record Span(long minutes, boolean elapsed) {
    private static final int DAY = 480;

    public static Span days(long n) {
        return new Span(n * DAY, false);
    }

    public static Span hours(long n) {
        return new Span(n * 60, false);
    }
}
