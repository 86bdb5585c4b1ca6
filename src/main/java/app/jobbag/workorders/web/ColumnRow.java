package app.jobbag.workorders.web;

import app.jobbag.workorders.BriefField;
import app.jobbag.workorders.FieldKind;
import app.jobbag.workorders.WordLines;
import app.jobbag.workorders.Words;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of a table as typed; its texts in three languages stand on a line. */
class ColumnRow {
    private static final int LONGEST_LINE = 600;
    private static final int LONGEST_OPTIONS = 6_000;

    /** Of the column that this was, if it was one: only ever compared. */
    private String column = "";

    private @Nullable FieldKind answerType = FieldKind.SHORT_TEXT;

    @Size(max = LONGEST_LINE)
    private String words = "";

    @Size(max = LONGEST_LINE)
    private String measure = "";

    @Size(max = LONGEST_OPTIONS)
    private String choices = "";

    private boolean needed;

    static ColumnRow of(BriefField column) {
        ColumnRow row = new ColumnRow();
        row.column = column.key();
        row.answerType = column.kind();
        row.words = WordLines.line(column.label());
        row.measure = WordLines.line(column.unit());
        row.choices = WordLines.lines(column.options());
        row.needed = column.obligatory();
        return row;
    }

    boolean blank() {
        return words.isBlank();
    }

    /** @param number gives a new column its key */
    BriefField kept(List<BriefField> before, int number) {
        Optional<BriefField> known =
                before.stream().filter(each -> each.key().equals(column)).findFirst();
        FieldKind kind = Objects.requireNonNullElse(answerType, FieldKind.SHORT_TEXT);
        return new BriefField(
                known.map(BriefField::key).orElse("c" + number),
                kind,
                needed,
                WordLines.read(words).orElse(Words.NONE),
                known.map(BriefField::help).orElse(null),
                known.map(BriefField::example).orElse(null),
                measure.isBlank() ? null : WordLines.read(measure).orElse(Words.NONE),
                kind.chooses()
                        ? WordLines.options(
                                choices, known.map(BriefField::options).orElse(List.of()))
                        : List.of(),
                List.of(),
                null,
                null);
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    public @Nullable FieldKind getAnswerType() {
        return answerType;
    }

    public void setAnswerType(@Nullable FieldKind answerType) {
        this.answerType = answerType;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public boolean isNeeded() {
        return needed;
    }

    public void setNeeded(boolean needed) {
        this.needed = needed;
    }
}
