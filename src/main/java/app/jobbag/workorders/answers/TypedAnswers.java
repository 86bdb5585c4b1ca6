package app.jobbag.workorders.answers;

import app.jobbag.kernel.Refused;
import app.jobbag.ui.Misread;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefField;
import app.jobbag.workorders.FieldKind;
import app.jobbag.workorders.TableRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.convert.ConversionException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Answers between the form a brief keeps and the form of the page. */
@Component
public class TypedAnswers {
    private final TypedAnswer typed;

    TypedAnswers(TypedAnswer typed) {
        this.typed = typed;
    }

    /** What can't be read stays as it was typed and is an error at its field. */
    public Answers read(Brief brief, AnswersForm form, BindingResult errors) {
        Map<String, String> kept = new LinkedHashMap<>(form.getAnswers());
        brief.fields().forEach(field -> {
            if (field.kind() == FieldKind.TABLE) {
                String rows = rows(field, form, errors);
                form.getAnswers().put(field.key(), rows);
                kept.put(field.key(), rows);
            } else if (!kept.getOrDefault(field.key(), "").isBlank()) {
                String words = Objects.requireNonNull(kept.get(field.key()));
                kept.put(field.key(), read(field, words, Brief.formField(field.key()), errors));
            }
        });
        return new Answers(kept);
    }

    private String rows(BriefField table, AnswersForm form, BindingResult errors) {
        AnswerTable typedTable = form.getTables().get(table.key());
        if (typedTable == null) {
            return "";
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < typedTable.getRows().size(); i++) {
            Map<String, String> cells = typedTable.getRows().get(i).getCells();
            String row = "tables[" + table.key() + "].rows[" + i + "].cells[";
            rows.add(table.columns().stream()
                    .map(column -> cell(column, cells.getOrDefault(column.key(), ""), row + column.key() + "]", errors))
                    .toList());
        }
        return new TableRows(rows).kept();
    }

    private String cell(BriefField column, String words, String field, BindingResult errors) {
        return words.isBlank() ? "" : read(column, words, field, errors);
    }

    private String read(BriefField field, String words, String place, BindingResult errors) {
        try {
            return typed.read(field, words);
        } catch (ConversionException e) {
            Class<?> type = field.kind() == FieldKind.DATE ? LocalDate.class : BigDecimal.class;
            String key = "typeMismatch." + type.getName();
            Refused said = Misread.refusal(e).orElseGet(() -> new Refused(key));
            errors.rejectValue(place, said.key(), said.arguments(), said.key());
            return words;
        }
    }

    /** Puts what is kept into the form, as the page shows it. */
    public void show(Brief brief, Answers answers, AnswersForm form) {
        brief.fields().filter(field -> answers.has(field.key())).forEach(field -> {
            String kept = answers.to(field.key());
            form.getAnswers().put(field.key(), typed.show(field, kept));
            if (field.kind() == FieldKind.TABLE) {
                form.getTables().put(field.key(), table(field, kept));
            }
        });
        more(brief, form);
    }

    private AnswerTable table(BriefField field, String kept) {
        AnswerTable table = new AnswerTable();
        TableRows.of(kept).rows().forEach(cells -> {
            AnswerTable.Row row = new AnswerTable.Row();
            for (int i = 0; i < Math.min(cells.size(), field.columns().size()); i++) {
                BriefField column = field.columns().get(i);
                row.getCells().put(column.key(), cells.get(i).isEmpty() ? "" : typed.show(column, cells.get(i)));
            }
            table.add(row);
        });
        return table;
    }

    /** Another empty row for every table. */
    public void more(Brief brief, AnswersForm form) {
        brief.fields()
                .filter(field -> field.kind() == FieldKind.TABLE)
                .forEach(field -> form.getTables()
                        .computeIfAbsent(field.key(), key -> new AnswerTable())
                        .add(new AnswerTable.Row()));
    }

    /** A form that comes back has at least one row to type in. */
    public void prepare(Brief brief, AnswersForm form) {
        brief.fields()
                .filter(field -> field.kind() == FieldKind.TABLE)
                .map(field -> form.getTables().computeIfAbsent(field.key(), key -> new AnswerTable()))
                .filter(table -> table.getRows().isEmpty())
                .forEach(table -> table.add(new AnswerTable.Row()));
    }
}
