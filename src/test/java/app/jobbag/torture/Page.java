package app.jobbag.torture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A page as far as this program reads it: its forms with what is filled in already. */
record Page(int status, String location, String text) {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);

    private static final Pattern SUMMARY = Pattern.compile("class=\"error-summary[^>]*>(.*?)</ul>", Pattern.DOTALL);

    /** The form that is sent to that address. */
    Form form(String action) {
        return forms().stream()
                .filter(form -> form.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new Unexpected(
                        "no form to " + action + " among "
                                + forms().stream().map(Form::action).toList(),
                        this));
    }

    /** What the summary of errors says, if there is one. */
    private String complaints() {
        Matcher summary = SUMMARY.matcher(text);
        return summary.find()
                ? ":" + summary.group(1).replaceAll("<[^>]*>|\\s+", " ").strip()
                : "";
    }

    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (Matcher form = FORM.matcher(text); form.find(); ) {
            forms.add(new Form(attribute(form.group(1), "action"), fields(form.group(2))));
        }
        return forms;
    }

    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Matcher control = CONTROL.matcher(body); control.find(); ) {
            if (control.group(1) != null) {
                input(control.group(1), fields);
            } else if (control.group(2) != null) {
                put(fields, control.group(2), HtmlUtils.htmlUnescape(control.group(3)));
            } else {
                put(fields, control.group(4), selected(control.group(5)));
            }
        }
        return fields;
    }

    private static void input(String attributes, Map<String, String> fields) {
        String type = attribute(attributes, "type");
        boolean choice = type.equals("checkbox") || type.equals("radio");
        if (!type.equals("file") && (!choice || attributes.contains("checked"))) {
            put(fields, attributes, attribute(attributes, "value"));
        }
    }

    /** As a browser does: what is marked, else the first. */
    private static String selected(String options) {
        String first = null;
        for (Matcher option = OPTION.matcher(options); option.find(); ) {
            String value = attribute(option.group(1), "value");
            if (option.group(1).contains("selected")) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first == null ? "" : first;
    }

    private static void put(Map<String, String> fields, String attributes, String value) {
        String name = attribute(attributes, "name");
        if (!name.isEmpty()) {
            fields.putIfAbsent(name, value);
        }
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    /** A form of a page: where it goes and what stands in it. */
    record Form(String action, Map<String, String> fields) {
        Form with(String name, String value) {
            Map<String, String> filled = new LinkedHashMap<>(fields);
            filled.put(name, value);
            return new Form(action, filled);
        }
    }

    /** The application answered what this program did not expect: it is told, not survived. */
    static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unexpected(String what, Page page) {
            super(what + " (" + page.status() + " " + page.location() + ")" + page.complaints());
        }
    }
}
