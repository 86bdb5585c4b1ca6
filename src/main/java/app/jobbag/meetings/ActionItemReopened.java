package app.jobbag.meetings;

/** What somebody had done is open again. Published in the transaction that notes it. */
public record ActionItemReopened(ActionItemId item) {}
