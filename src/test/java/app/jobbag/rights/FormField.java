package app.jobbag.rights;

import app.jobbag.kernel.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;

/**
 * A field of a form as a browser names it; of a list of rows, those of the first row; of answers by key, one.
 *
 * @param type of one value
 */
record FormField(String name, Class<?> type) {
    /** A key of the brief for posters. */
    private static final String AN_ANSWER = "message";

    private static final Map<Class<?>, List<FormField>> KNOWN = new ConcurrentHashMap<>();

    static List<FormField> of(Class<?> form) {
        return KNOWN.computeIfAbsent(form, each -> {
            List<FormField> fields = new ArrayList<>();
            collect(each, "", fields);
            return List.copyOf(fields);
        });
    }

    private static void collect(Class<?> bean, String prefix, List<FormField> fields) {
        for (var property : BeanUtils.getPropertyDescriptors(bean)) {
            if (property.getWriteMethod() != null) {
                ResolvableType type = ResolvableType.forMethodParameter(property.getWriteMethod(), 0);
                add(type, prefix + property.getName(), fields);
            } else if (property.getReadMethod() != null && prefix.isEmpty() && isBean(property.getPropertyType())) {
                collect(property.getPropertyType(), property.getName() + ".", fields);
            }
        }
    }

    private static void add(ResolvableType type, String name, List<FormField> fields) {
        Class<?> plain = type.toClass();
        boolean many = Collection.class.isAssignableFrom(plain);
        Class<?> one = many ? type.getGeneric(0).toClass() : plain;
        if (isBean(one)) {
            collect(one, name + (many ? "[0]." : "."), fields);
        } else if (Map.class.isAssignableFrom(one)) {
            fields.add(new FormField(name + "[" + AN_ANSWER + "]", String.class));
        } else {
            fields.add(new FormField(name, one));
        }
    }

    /** Part of a form; values such as hours have nothing that can be set. */
    private static boolean isBean(Class<?> type) {
        return type.getPackageName().startsWith("app.jobbag")
                && Arrays.stream(BeanUtils.getPropertyDescriptors(type))
                        .anyMatch(property -> property.getWriteMethod() != null);
    }

    boolean isId() {
        return Id.class.isAssignableFrom(type);
    }

    boolean isText() {
        return type == String.class;
    }

    /** What a sensible person fills in: today's work for a poster. */
    String sensible() {
        return Sensible.of(name, usual());
    }

    private String usual() {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type == LocalDate.class) {
            return LocalDate.now(ZoneId.of("Europe/Madrid")).toString();
        }
        if (type == LocalTime.class) {
            return "10:00";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        boolean number = type == BigDecimal.class || Number.class.isAssignableFrom(type) || type.isPrimitive();
        return number ? "10" : Sensible.TEXT;
    }
}
