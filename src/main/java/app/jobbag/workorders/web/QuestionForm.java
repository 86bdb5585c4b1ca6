package app.jobbag.workorders.web;

import app.jobbag.clients.FactTopic;
import app.jobbag.workorders.BriefField;
import app.jobbag.workorders.Condition;
import app.jobbag.workorders.FieldKind;
import app.jobbag.workorders.WordLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A question of a brief as typed. */
class QuestionForm {
    private static final int LONGEST_OPTIONS = 12_000;

    @NotNull
    private @Nullable FieldKind answerType = FieldKind.SHORT_TEXT;

    private boolean needed;

    @Valid
    private WordsForm label = new WordsForm();

    @Valid
    private WordsForm help = new WordsForm();

    @Valid
    private WordsForm example = new WordsForm();

    @Valid
    private WordsForm measure = new WordsForm();

    @Size(max = LONGEST_OPTIONS)
    private String choices = "";

    private List<@Valid ColumnRow> columns = new ArrayList<>();
    private @Nullable FactTopic topic;

    /** Each the key of a question, a colon, the key of an option. */
    private List<String> conditions = new ArrayList<>();

    private int version;

    static QuestionForm of(BriefField field, int version) {
        QuestionForm form = new QuestionForm();
        form.answerType = field.kind();
        form.needed = field.obligatory();
        form.label = WordsForm.of(field.label());
        form.help = WordsForm.of(field.help());
        form.example = WordsForm.of(field.example());
        form.measure = WordsForm.of(field.unit());
        form.choices = WordLines.lines(field.options());
        field.columns().forEach(column -> form.columns.add(ColumnRow.of(column)));
        form.topic = field.topic();
        Condition when = field.when();
        if (when != null) {
            when.in().forEach(option -> form.conditions.add(when.field() + ":" + option));
        }
        form.version = version;
        form.more();
        return form;
    }

    static QuestionForm fresh(int version) {
        QuestionForm form = new QuestionForm();
        form.version = version;
        form.more();
        return form;
    }

    void more() {
        columns.add(new ColumnRow());
    }

    /** What is wrong that no single field knows, each at its field. */
    void check(BindingResult errors) {
        new QuestionCheck(this, errors).check();
    }

    /** Those that name an option. */
    Stream<String> conditionsGiven() {
        return conditions.stream().filter(each -> each.indexOf(':') > 0);
    }

    /** Called on a form without errors only. What does not belong to its kind is left out. */
    BriefField field(@Nullable BriefField before) {
        FieldKind kind = Objects.requireNonNull(answerType);
        return new BriefField(
                before == null ? "" : before.key(),
                kind,
                needed,
                label.words(),
                help.orNone(),
                example.orNone(),
                kind == FieldKind.NUMBER ? measure.orNone() : null,
                kind.chooses() ? WordLines.options(choices, before == null ? List.of() : before.options()) : List.of(),
                kind == FieldKind.TABLE ? columns(before == null ? List.of() : before.columns()) : List.of(),
                kind == FieldKind.FACT ? Objects.requireNonNullElse(topic, FactTopic.OTHER) : null,
                condition());
    }

    private List<BriefField> columns(List<BriefField> before) {
        List<ColumnRow> rows = columns.stream().filter(row -> !row.blank()).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).kept(before, before.size() + i + 1))
                .toList();
    }

    private @Nullable Condition condition() {
        List<String> given = conditionsGiven().toList();
        return given.isEmpty()
                ? null
                : new Condition(
                        given.get(0).substring(0, given.get(0).indexOf(':')),
                        given.stream()
                                .map(each -> each.substring(each.indexOf(':') + 1))
                                .toList());
    }

    public @Nullable FieldKind getAnswerType() {
        return answerType;
    }

    public void setAnswerType(@Nullable FieldKind answerType) {
        this.answerType = answerType;
    }

    public boolean isNeeded() {
        return needed;
    }

    public void setNeeded(boolean needed) {
        this.needed = needed;
    }

    public WordsForm getLabel() {
        return label;
    }

    public void setLabel(WordsForm label) {
        this.label = label;
    }

    public WordsForm getHelp() {
        return help;
    }

    public void setHelp(WordsForm help) {
        this.help = help;
    }

    public WordsForm getExample() {
        return example;
    }

    public void setExample(WordsForm example) {
        this.example = example;
    }

    public WordsForm getMeasure() {
        return measure;
    }

    public void setMeasure(WordsForm measure) {
        this.measure = measure;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public List<ColumnRow> getColumns() {
        return columns;
    }

    public void setColumns(List<ColumnRow> columns) {
        this.columns = columns;
    }

    public @Nullable FactTopic getTopic() {
        return topic;
    }

    public void setTopic(@Nullable FactTopic topic) {
        this.topic = topic;
    }

    public List<String> getConditions() {
        return conditions;
    }

    public void setConditions(List<String> conditions) {
        this.conditions = conditions;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
