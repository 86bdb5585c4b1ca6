package app.jobbag.signoffs;

/** What became of a paper that came back signed. */
public enum PaperAnswerState {
    /** Recorded; it does not count until a second person has looked at it. */
    WAITING,
    CONFIRMED,
    /** The second person did not find what was recorded, and said why. */
    REJECTED,
    /** Something else settled the step first: an answer by link, another version, a withdrawal. */
    FALLEN
}
