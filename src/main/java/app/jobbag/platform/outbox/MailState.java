package app.jobbag.platform.outbox;

/** Where a mail stands. Only {@link #SENT} says that a mail server accepted it. */
public enum MailState {
    QUEUED,
    SENDING,
    SENT,
    /** Put into the demonstration's own mailbox; never sent to anybody. */
    KEPT,
    FAILED,
    /** The application died between handing it over and noting so: a person decides whether to send it again. */
    UNKNOWN
}
