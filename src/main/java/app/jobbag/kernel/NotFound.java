package app.jobbag.kernel;

/** What was asked for does not exist, or not for the person asking: both answer the same 404 (CONF-1). */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(null, null, false, false);
    }
}
