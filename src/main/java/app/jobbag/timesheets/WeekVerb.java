package app.jobbag.timesheets;

/** What is done to a week sheet. */
public enum WeekVerb {
    SUBMIT,
    TAKE_BACK,
    RETURN,
    APPROVE,
    REOPEN
}
