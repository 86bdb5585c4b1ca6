package app.jobbag.workorders;

/**
 * A remark as it is given with a return.
 *
 * @param field as the history calls it
 * @param label what the reader calls the field
 */
public record RemarkDraft(String field, String label, String words) {}
