package app.jobbag.files;

import org.jspecify.annotations.Nullable;

/** What stands at the head and foot of a paper; in its template as {@code paper}. */
public record PaperHead(String title, @Nullable String number, int revision, String language, String code) {

    /** Title and number in one line: the running head, and what a reader hears before opening the file. */
    public String description() {
        return number == null ? title : title + " " + number;
    }
}
