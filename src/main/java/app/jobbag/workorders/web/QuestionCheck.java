package app.jobbag.workorders.web;

import app.jobbag.workorders.FieldKind;
import app.jobbag.workorders.WordLines;
import java.util.List;
import java.util.Objects;
import org.springframework.validation.BindingResult;

/** What is wrong with a question as typed that no single field knows, said at the field where it is mended. */
record QuestionCheck(QuestionForm form, BindingResult errors) {
    private static final int MOST_OPTIONS = 60;
    private static final int MOST_COLUMNS = 12;

    void check() {
        WordsForm label = form.getLabel();
        if (label.getEn().isBlank() && label.getEs().isBlank() && label.getZh().isBlank()) {
            errors.rejectValue("label.en", "briefs.fault.label");
        }
        if (Objects.requireNonNullElse(form.getAnswerType(), FieldKind.SHORT_TEXT)
                .chooses()) {
            checkOptions(form.getChoices(), "choices");
        }
        if (form.getAnswerType() == FieldKind.TABLE) {
            checkColumns();
        }
        if (form.conditionsGiven().map(each -> each.split(":")[0]).distinct().count() > 1) {
            errors.rejectValue("conditions", "briefs.refused.oneQuestion");
        }
    }

    private void checkColumns() {
        List<ColumnRow> columns = form.getColumns();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).blank()) {
                checkColumn(columns.get(i), "columns[" + i + "].");
            }
        }
        if (columns.stream().filter(row -> !row.blank()).count() > MOST_COLUMNS) {
            errors.rejectValue("columns", "briefs.refused.columns");
        }
    }

    private void checkColumn(ColumnRow row, String place) {
        if (WordLines.read(row.getWords()).isEmpty()) {
            errors.rejectValue(place + "words", "briefs.refused.line");
        }
        if (!row.getMeasure().isBlank() && WordLines.read(row.getMeasure()).isEmpty()) {
            errors.rejectValue(place + "measure", "briefs.refused.line");
        }
        if (row.getAnswerType() == FieldKind.CHOICE) {
            checkOptions(row.getChoices(), place + "choices");
        }
    }

    private void checkOptions(String lines, String field) {
        List<String> given = lines.lines().filter(line -> !line.isBlank()).toList();
        if (given.stream().anyMatch(line -> WordLines.read(line).isEmpty())) {
            errors.rejectValue(field, "briefs.refused.line");
        } else if (given.size() < 2 || given.size() > MOST_OPTIONS) {
            errors.rejectValue(field, "briefs.refused.options");
        }
    }
}
