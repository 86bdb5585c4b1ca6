package app.jobbag.rights;

import app.jobbag.kernel.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;

/** The fields of a form that name an object: an id, or a list of ids. */
final class FormIds {
    private FormIds() {}

    static boolean has(Class<?> form, String field) {
        return BeanUtils.getPropertyDescriptor(form, field) != null;
    }

    /** Field to the type of its id. */
    static Map<String, Class<?>> of(Class<?> form) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        for (var property : BeanUtils.getPropertyDescriptors(form)) {
            if (property.getWriteMethod() != null) {
                ResolvableType type = ResolvableType.forMethodParameter(property.getWriteMethod(), 0);
                if (type.isAssignableFrom(Iterable.class) || Iterable.class.isAssignableFrom(type.toClass())) {
                    type = type.getGeneric(0);
                }
                if (Id.class.isAssignableFrom(type.toClass())) {
                    fields.put(property.getName(), type.toClass());
                }
            }
        }
        return fields;
    }
}
