package app.jobbag.kernel;

/** The change was written from a version that somebody else has changed since. */
public class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stale() {
        super(null, null, false, false);
    }

    /** @throws Stale when the version seen is not the version kept */
    public static void check(int seen, int kept) {
        if (seen != kept) {
            throw new Stale();
        }
    }
}
