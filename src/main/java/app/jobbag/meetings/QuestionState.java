package app.jobbag.meetings;

/** Where an open question stands. */
public enum QuestionState {
    OPEN,
    ANSWERED,
    DROPPED
}
