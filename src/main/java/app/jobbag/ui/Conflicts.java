package app.jobbag.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** One field that differs, and what the page calls it. */
    public record Difference(String field, String label, String original, String theirs, String mine) {}

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
        request.setAttribute(CONFLICT, differences(view, original(request), theirs, typed));
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
        all.remove("version");
        List<Difference> differences = new ArrayList<>();
        for (String field : all) {
            String their = theirs.getOrDefault(field, "");
            String my = mine.getOrDefault(field, "");
            if (!their.equals(my)) {
                differences.add(
                        new Difference(field, labels.of(view, field), original.getOrDefault(field, ""), their, my));
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
