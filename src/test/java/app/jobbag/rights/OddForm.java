package app.jobbag.rights;

import app.jobbag.kernel.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;

/** A form filled in by somebody odd: in the fields of text, or in those of every other type. */
final class OddForm {
    private final World world;
    private final String pattern;
    private final String odd;
    private final boolean inTexts;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private OddForm(World world, String pattern, String odd, boolean inTexts) {
        this.world = world;
        this.pattern = pattern;
        this.odd = odd;
        this.inTexts = inTexts;
    }

    static Map<String, String> filled(Class<?> form, World world, String pattern, String odd, boolean inTexts) {
        OddForm filling = new OddForm(world, pattern, odd, inTexts);
        filling.fill(form, "");
        return filling.fields;
    }

    private void fill(Class<?> form, String prefix) {
        for (var property : BeanUtils.getPropertyDescriptors(form)) {
            if (property.getWriteMethod() != null) {
                ResolvableType type = ResolvableType.forMethodParameter(property.getWriteMethod(), 0);
                field(type, prefix + property.getName());
            } else if (property.getReadMethod() != null && prefix.isEmpty() && isBean(property.getPropertyType())) {
                fill(property.getPropertyType(), property.getName() + ".");
            }
        }
    }

    private void field(ResolvableType type, String name) {
        Class<?> plain = type.toClass();
        if (Map.class.isAssignableFrom(plain)) {
            fields.put(name + "[" + (inTexts ? "objective" : odd.substring(0, Math.min(20, odd.length()))) + "]", odd);
        } else if (Collection.class.isAssignableFrom(plain)) {
            Class<?> row = type.getGeneric(0).toClass();
            if (isBean(row)) {
                fill(row, name + "[0].");
            } else {
                fields.put(name, plainly(row));
            }
        } else if (isBean(plain)) {
            fill(plain, name + ".");
        } else {
            fields.put(name, plainly(plain));
        }
    }

    private static boolean isBean(Class<?> type) {
        return type.getPackageName().startsWith("app.jobbag") && !type.isEnum() && !Id.class.isAssignableFrom(type);
    }

    private String plainly(Class<?> type) {
        if ((type == String.class) == inTexts) {
            return odd;
        }
        if (Id.class.isAssignableFrom(type)) {
            return world.id(type, pattern).toString();
        }
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type == LocalDate.class) {
            return "2026-11-02";
        }
        if (type == LocalTime.class) {
            return "10:00";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        return type == BigDecimal.class || Number.class.isAssignableFrom(type) || type.isPrimitive() ? "1" : "es";
    }
}
