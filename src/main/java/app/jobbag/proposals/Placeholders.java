package app.jobbag.proposals;

import app.jobbag.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in for facts in the words of a section: data that is put in, from a fixed list, never anything that runs. */
public record Placeholders(Map<String, String> values) {
    public static final List<String> KNOWN = List.of("client.name", "project.name", "ae.name", "today");
    private static final Pattern MARK = Pattern.compile("\\{([^{}\\n]{1,40})\\}");

    public Placeholders {
        values = Map.copyOf(values);
    }

    /** Put in once: what a value says is not read again. */
    public String fill(String text) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        values.getOrDefault(mark.group(1).strip(), mark.group())));
    }

    /** @throws Refused at the field when it names one that there is not */
    static void refuseUnknown(String text, String field) {
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            if (!KNOWN.contains(marks.group(1).strip())) {
                throw new Refused(
                                "proposals.refused.placeholder", marks.group(), "{" + String.join("}, {", KNOWN) + "}")
                        .at(field);
            }
        }
    }
}
