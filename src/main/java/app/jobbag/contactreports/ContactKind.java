package app.jobbag.contactreports;

import app.jobbag.kernel.Worded;

/** How agency and client met. */
@Worded("contactreports.kind.")
public enum ContactKind {
    CALL,
    VISIT,
    MESSAGE,
    HOSPITALITY
}
