package app.jobbag.workorders.web;

import app.jobbag.kernel.Refused;
import app.jobbag.ui.Misread;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefField;
import app.jobbag.workorders.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Answers between the form a brief keeps and the way the person writes numbers, dates and sizes. */
@Component
class TypedAnswers {
    private static final Pattern SIZE =
            Pattern.compile("(\\d[\\d.,]*)\\s*[x×*]\\s*(\\d[\\d.,]*)\\s*(mm|cm|m|in|px)?", Pattern.CASE_INSENSITIVE);

    private final ConversionService conversion;

    TypedAnswers(ConversionService mvcConversionService) {
        this.conversion = mvcConversionService;
    }

    /** What can't be read stays as it was typed and is an error at its field. */
    Answers read(Brief brief, OrderForm form, BindingResult errors) {
        Map<String, String> kept = new LinkedHashMap<>(form.getAnswers());
        brief.fields()
                .filter(field -> !kept.getOrDefault(field.key(), "").isBlank())
                .forEach(field -> {
                    try {
                        kept.put(field.key(), read(field, Objects.requireNonNull(kept.get(field.key()))));
                    } catch (ConversionException e) {
                        reject(field, e, errors);
                    }
                });
        return new Answers(kept);
    }

    Map<String, String> show(Brief brief, Answers answers) {
        Map<String, String> typed = new LinkedHashMap<>();
        brief.fields()
                .filter(field -> answers.has(field.key()))
                .forEach(field -> typed.put(field.key(), show(field, answers.to(field.key()))));
        return typed;
    }

    private String read(BriefField field, String typed) {
        return switch (field.kind()) {
            case NUMBER -> number(typed).toPlainString();
            case DATE -> String.valueOf(conversion.convert(typed, LocalDate.class));
            case SIZE -> size(typed);
            case SHORT_TEXT, LONG_TEXT, CHOICE, LIST -> typed;
        };
    }

    private void reject(BriefField field, ConversionException fault, BindingResult errors) {
        Class<?> type = field.kind() == FieldKind.DATE ? LocalDate.class : BigDecimal.class;
        String key = "typeMismatch." + type.getName();
        Refused said = Misread.refusal(fault).orElseGet(() -> new Refused(key));
        errors.rejectValue(Brief.formField(field.key()), said.key(), said.arguments(), said.key());
    }

    private String size(String typed) {
        Matcher size = SIZE.matcher(typed.strip());
        if (!size.matches()) {
            return typed;
        }
        String unit = size.group(3) == null ? "mm" : size.group(3).toLowerCase(Locale.ROOT);
        return number(size.group(1)).toPlainString() + " x "
                + number(size.group(2)).toPlainString() + " " + unit;
    }

    private BigDecimal number(String typed) {
        return Objects.requireNonNull(conversion.convert(typed, BigDecimal.class));
    }

    private String show(BriefField field, String kept) {
        return switch (field.kind()) {
            case NUMBER -> String.valueOf(conversion.convert(new BigDecimal(kept), String.class));
            case DATE -> String.valueOf(conversion.convert(LocalDate.parse(kept), String.class));
            case SHORT_TEXT, LONG_TEXT, CHOICE, SIZE, LIST -> kept;
        };
    }
}
