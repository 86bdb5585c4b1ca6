package app.jobbag;

/**
 * How much is tried: {@code ./mvnw verify} tries a share of what runs for minutes, {@code ./mvnw verify -Dthorough}, which CI
 * runs, all of it (decision 073).
 */
public final class Thorough {
    /** For {@code @EnabledIfSystemProperty(named = Thorough.PROPERTY, matches = "true")}. */
    public static final String PROPERTY = "jobbag.thorough";

    private Thorough() {}

    public static boolean isAsked() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** How many times, of those and these. */
    public static int times(int all, int few) {
        return isAsked() ? all : few;
    }
}
