package app.jobbag.creditnotes;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;

/** A section of the credit note's page that a module above fills, inside the read transaction of the page. */
public interface CreditSection {
    /** Says what it will read. */
    Later<Content> of(SignedIn who, CreditNoteDetails note);

    /** @param template with a fragment {@code section(model)} */
    record Content(String template, Object model) {}
}
