package app.jobbag.files.scan;

/** What came of looking at some content. */
public sealed interface Finding {
    record Clean() implements Finding {}

    /** @param virus its name, as the scanner calls it */
    record Infected(String virus) implements Finding {}

    /** It could not be reached, or could not tell. */
    record Unreachable(String why) implements Finding {}

    /** None runs. */
    record NoScanner() implements Finding {}
}
