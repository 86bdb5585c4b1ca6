package app.jobbag.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form filled in by somebody odd: in the fields of text, or in those of every other type. */
final class OddForm {
    private static final int LONGEST_KEY = 20;

    private OddForm() {}

    /** @param usual what stands in the fields of ids when the texts are odd */
    static Map<String, String> filled(List<FormField> form, Map<String, String> usual, String odd, boolean inTexts) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (FormField each : form) {
            if (each.type() == Map.class || Map.class.isAssignableFrom(each.type())) {
                String key = inTexts ? "objective" : odd.substring(0, Math.min(LONGEST_KEY, odd.length()));
                fields.put(each.name() + "[" + key + "]", odd);
            } else if (each.isText() == inTexts) {
                fields.put(each.name(), odd);
            } else {
                fields.put(each.name(), usual.getOrDefault(each.name(), each.sensible()));
            }
        }
        return fields;
    }
}
