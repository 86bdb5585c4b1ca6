package app.jobbag.workorders;

/**
 * What the lead says about one field of an order that goes back, until it is mended.
 *
 * @param field as the history calls it: {@code title}, {@code answer.size}
 */
public record Remark(String field, String words, String byName) {
    /** How the history calls a field of the form. */
    public static String field(String formField) {
        return formField.startsWith("answers[")
                ? OrderText.ANSWER + formField.substring("answers[".length(), formField.length() - 1)
                : formField;
    }

    /** The field of the order's form. */
    public String formField() {
        return field.startsWith(OrderText.ANSWER) ? Brief.formField(field.substring(OrderText.ANSWER.length())) : field;
    }

    /** Where that field stands on the form's page. */
    public String anchor() {
        return formField().replace("[", "").replace("]", "");
    }
}
