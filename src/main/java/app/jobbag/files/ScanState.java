package app.jobbag.files;

/** What a virus scanner has said about a file's content. */
public enum ScanState {
    CLEAN,
    /** No scanner runs. */
    UNSCANNED,
    /** The scanner could not be reached; it is asked again. */
    WAITING,
    /** Found later: it is not opened any more. */
    INFECTED
}
