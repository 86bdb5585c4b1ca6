package app.jobbag.ui;

import app.jobbag.kernel.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Typed ids from addresses and form fields. A record of one UUID, as every {@link Id} is. */
class IdConverter implements ConverterFactory<String, Id> {
    /** An empty choice is no id; the converter's signature has no word for that. */
    @Override
    @SuppressWarnings("NullAway")
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        return text -> id(type, text);
    }

    private static <T extends Id> @Nullable T id(Class<T> type, String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return BeanUtils.instantiateClass(type.getDeclaredConstructor(UUID.class), UUID.fromString(text));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
