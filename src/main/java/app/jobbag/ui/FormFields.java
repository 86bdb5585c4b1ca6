package app.jobbag.ui;

import java.beans.PropertyDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Reads a form's fields as the texts its page shows, nested rows included: {@code items[0].text}. */
@Component
class FormFields {
    private final ConversionService conversion;

    FormFields(FormattingConversionService mvcConversionService) {
        this.conversion = mvcConversionService;
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
                if (raw instanceof List<?> rows && rows.stream().allMatch(FormFields::isRow)) {
                    for (int i = 0; i < rows.size(); i++) {
                        read(rows.get(i), path + "[" + i + "].", reader, texts);
                    }
                } else if (raw instanceof Map<?, ?> answers) {
                    answers.forEach((key, answer) -> texts.put(path + "[" + key + "]", String.valueOf(answer)));
                } else if (raw != null && isPart(raw)) {
                    read(raw, path + ".", reader, texts);
                } else {
                    Object shown = reader.getFieldValue(path);
                    texts.put(path, shown == null ? "" : shown.toString());
                }
            }
        }
    }

    /** A form inside the form, such as billing data inside a client's. */
    private static boolean isPart(Object raw) {
        return raw.getClass().getSimpleName().endsWith("Form");
    }

    private static boolean isRow(Object each) {
        return !BeanUtils.isSimpleValueType(each.getClass());
    }
}
