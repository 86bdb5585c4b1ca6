package app.jobbag.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two people changed the same thing: the form comes back with what was typed, now written against the newer version, and
 * above it every field that differs, as it was, as they have it and as I have it.
 */
@Component
class Conflicts {
    static final String ORIGINAL = "_original";
    static final String CONFLICT = "conflict";

    private static final Pattern ID = Pattern.compile("([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){1,2}");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** One field that differs, and what the page calls it. */
    public record Difference(String field, String label, String original, String theirs, String mine) {
        /** The field's own name, without the row or the part of the form that it stands in. */
        public String leaf() {
            return field.substring(field.lastIndexOf('.') + 1);
        }

        /** What a row carries along and nobody types: it has no label, and says nothing to anybody. */
        boolean isUnseen() {
            return label.equals(field) && ID.matcher(theirs + mine).matches();
        }
    }

    private final FormFields fields;
    private final FieldLabels labels;
    private final JsonMapper json;

    Conflicts(FormFields fields, FieldLabels labels, JsonMapper json) {
        this.fields = fields;
        this.labels = labels;
        this.json = json;
    }

    String remember(Object form) {
        return json.writeValueAsString(fields.texts(form));
    }

    void prepare(HttpServletRequest request, String view, BindingResult mine, Object theirForm) {
        Object myForm = mine.getTarget();
        if (myForm == null) {
            throw new IllegalStateException("no form was bound");
        }
        Map<String, String> typed = fields.texts(myForm);
        Map<String, String> theirs = fields.texts(theirForm);
        AlignedRows rows = new AlignedRows(typed);
        Map<String, String> others = rows.align(theirs);
        List<Difference> differences = differences(view, rows.align(original(request)), others, typed);
        differences.removeIf(each -> rows.isNumber(each.field()));
        request.setAttribute(CONFLICT, differences);
        request.setAttribute(ORIGINAL, json.writeValueAsString(theirs));
        BeanWrapper bean = PropertyAccessorFactory.forBeanPropertyAccess(myForm);
        bean.setPropertyValue(
                "version",
                PropertyAccessorFactory.forBeanPropertyAccess(theirForm).getPropertyValue("version"));
    }

    private List<Difference> differences(
            String view, Map<String, String> original, Map<String, String> theirs, Map<String, String> mine) {
        TreeSet<String> all = new TreeSet<>(theirs.keySet());
        all.addAll(mine.keySet());
        all.removeIf(field -> field.equals("version") || field.endsWith(".version"));
        List<Difference> differences = new ArrayList<>();
        for (String field : all) {
            String their = theirs.getOrDefault(field, "");
            String my = mine.getOrDefault(field, "");
            Difference found =
                    new Difference(field, labels.of(view, field), original.getOrDefault(field, ""), their, my);
            if (!their.equals(my) && !found.isUnseen()) {
                differences.add(found);
            }
        }
        return differences;
    }

    /** Comes back from the page and is only ever shown: whoever forges it fools nobody but themselves. */
    private Map<String, String> original(HttpServletRequest request) {
        String sent = request.getParameter(ORIGINAL);
        try {
            return sent == null ? Map.of() : json.readValue(sent, TEXTS);
        } catch (JacksonException e) {
            return Map.of();
        }
    }
}
