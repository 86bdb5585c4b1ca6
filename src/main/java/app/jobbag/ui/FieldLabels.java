package app.jobbag.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a form's field is called on its page: the message {@code <folder of the view>.field.<name>}, for a row of a list with
 * the list's label and the row's number before it.
 */
@Component
class FieldLabels {
    private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)])?");

    private final MessageSource messages;

    FieldLabels(MessageSource messages) {
        this.messages = messages;
    }

    /** As the page calls it whose template that is; empty where no text is found. */
    public String said(String template, String path) {
        String label = of(template, path);
        return label.equals(path) ? "" : label;
    }

    /** Which row of a list the field is in, {@code Row 3}; empty outside of lists, or where no text is found. */
    public String row(String template, String path) {
        int end = path.lastIndexOf(']') + 1;
        return end == 0 ? "" : said(template, path.substring(0, end));
    }

    /** The path itself where no text is found: a page with fields of its own making names them. */
    String of(String view, String path) {
        String folder = view.substring(0, Math.max(0, view.indexOf('/')));
        List<String> words = new ArrayList<>();
        Matcher part = PART.matcher(path);
        while (part.find()) {
            String label = label(folder, part.group(1), part.group(2) != null);
            if (label != null) {
                words.add(part.group(2) == null ? label : label + " " + (Integer.parseInt(part.group(2)) + 1));
            }
        }
        return words.isEmpty() ? path : String.join(": ", words);
    }

    /** One of a list may have a name of its own. */
    private @Nullable String label(String folder, String name, boolean one) {
        Locale locale = LocaleContextHolder.getLocale();
        String key = folder + ".field." + name;
        String all = messages.getMessage(key, null, null, locale);
        return one ? messages.getMessage(key + ".one", null, all, locale) : all;
    }
}
