package app.jobbag.clients.guard;

import java.util.Locale;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/** What a page of HTML or XML says: its text as it is read, across marks within a word, and after it what its tags say. */
final class HtmlText {
    /** Tags that end no word. */
    private static final Set<String> WITHIN = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
            "small", "span", "strike", "strong", "sub", "sup", "time", "tspan", "tt", "u", "wbr");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        return new HtmlText(html).read();
    }

    private String read() {
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            int end = open < 0 ? html.length() : open;
            text.append(html, at, end);
            at = open < 0 ? end : markup(open);
        }
        return HtmlUtils.htmlUnescape(text.append('\n').append(aside).toString());
    }

    /** Answers where the text goes on. */
    private int markup(int open) {
        if (html.startsWith("<!--", open)) {
            int end = html.indexOf("-->", open);
            int stop = end < 0 ? html.length() : end;
            aside.append(html, open + 4, Math.max(open + 4, stop)).append('\n');
            return Math.min(html.length(), stop + 3);
        }
        char next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
        if (!Character.isLetter(next) && next != '/' && next != '!' && next != '?') {
            text.append('<');
            return open + 1;
        }
        int end = tagEnd(open);
        tag(html.substring(open + 1, end));
        return Math.min(html.length(), end + 1);
    }

    private void tag(String tag) {
        String inside = tag.startsWith("/") ? tag.substring(1) : tag;
        int end = 0;
        while (end < inside.length() && !Character.isWhitespace(inside.charAt(end)) && inside.charAt(end) != '/') {
            end++;
        }
        if (!WITHIN.contains(inside.substring(0, end).toLowerCase(Locale.ROOT))) {
            text.append('\n');
        }
        aside.append(inside, end, inside.length()).append('\n');
    }

    private int tagEnd(int open) {
        char quote = 0;
        for (int at = open + 1; at < html.length(); at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return html.length();
    }
}
