package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import java.util.Objects;

/**
 * Words that name another client, in place.
 *
 * @param part what they stand in, as its message key or file name
 * @param page 0 where there are no pages
 */
public record Finding(String part, int page, int line, String before, String words, String after, ClientId client) {
    private static final int AROUND = 60;

    static Finding of(Outgoing.Part part, Hit hit) {
        String content = part.text().content();
        int page = 0;
        int from = 0;
        for (int start : part.text().pages()) {
            if (start <= hit.from() && hit.from() < part.text().told()) {
                page++;
                from = start;
            }
        }
        int line = 1
                + (int) content.substring(from, hit.from())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int before = whole(content, Math.max(0, hit.from() - AROUND));
        int after = whole(content, Math.min(content.length(), hit.to() + AROUND));
        return new Finding(
                part.key(),
                page,
                line,
                (before > 0 ? "…" : "") + content.substring(before, hit.from()),
                content.substring(hit.from(), hit.to()),
                content.substring(hit.to(), after) + (after < content.length() ? "…" : ""),
                Objects.requireNonNull(hit.name().client()));
    }

    /** Not between the two halves of one character. */
    private static int whole(String content, int at) {
        return at > 0 && at < content.length() && Character.isLowSurrogate(content.charAt(at)) ? at - 1 : at;
    }
}
