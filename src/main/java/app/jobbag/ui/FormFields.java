package app.jobbag.ui;

import app.jobbag.kernel.Worded;
import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Reads a form's fields as the texts its page shows, nested rows included: {@code items[0].text}. */
@Component
class FormFields {
    private final ConversionService conversion;
    private final MessageSource messages;

    FormFields(FormattingConversionService mvcConversionService, MessageSource messages) {
        this.conversion = mvcConversionService;
        this.messages = messages;
    }

    Map<String, String> texts(Object form) {
        BeanPropertyBindingResult reader = new BeanPropertyBindingResult(form, "form");
        reader.initConversion(conversion);
        Map<String, String> texts = new LinkedHashMap<>();
        read(form, "", reader, texts);
        return texts;
    }

    private void read(Object bean, String prefix, BeanPropertyBindingResult reader, Map<String, String> texts) {
        for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(bean.getClass())) {
            if (property.getReadMethod() != null && property.getWriteMethod() != null) {
                String path = prefix + property.getName();
                Object raw = reader.getRawFieldValue(path);
                if (raw instanceof List<?> rows && rows.stream().allMatch(FormFields::isForm)) {
                    for (int i = 0; i < rows.size(); i++) {
                        read(rows.get(i), path + "[" + i + "].", reader, texts);
                    }
                } else if (raw != null && isForm(raw)) {
                    read(raw, path + ".", reader, texts);
                } else if (raw instanceof Map<?, ?> answers) {
                    answers.forEach((key, answer) -> texts.put(path + "[" + key + "]", String.valueOf(answer)));
                } else {
                    texts.put(path, said(raw, reader.getFieldValue(path)));
                }
            }
        }
    }

    /** Chosen words by their texts, everything else as the field shows it. */
    private String said(@Nullable Object raw, @Nullable Object shown) {
        if (raw instanceof Collection<?> several && several.stream().allMatch(FormFields::isWord)) {
            return several.stream().map(each -> said(each, each)).collect(Collectors.joining(", "));
        } else if (raw instanceof Enum<?> word && isWord(word)) {
            Worded worded = Objects.requireNonNull(word.getDeclaringClass().getAnnotation(Worded.class));
            return message(worded.value() + word.name());
        } else if (raw instanceof Boolean yes) {
            return message(yes ? "ui.yes" : "ui.no");
        }
        return shown == null ? "" : shown.toString();
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static boolean isWord(Object each) {
        return each instanceof Enum<?> word && word.getDeclaringClass().isAnnotationPresent(Worded.class);
    }

    /** Part of a form, with fields of its own: a row of a list, an address. Values have none that can be set. */
    private static boolean isForm(@Nullable Object each) {
        return each != null
                && !BeanUtils.isSimpleValueType(each.getClass())
                && Arrays.stream(BeanUtils.getPropertyDescriptors(each.getClass()))
                        .anyMatch(property -> property.getReadMethod() != null && property.getWriteMethod() != null);
    }
}
