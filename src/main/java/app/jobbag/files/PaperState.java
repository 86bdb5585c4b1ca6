package app.jobbag.files;

/** Fixed from the first moment; the state says only whether its PDF is there yet. */
public enum PaperState {
    PENDING,
    READY,
    FAILED
}
