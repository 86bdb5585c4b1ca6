package app.jobbag.clients.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The text of a file, as far as it can be read. A wrong or hostile file is an answer, {@link #UNREADABLE}, never an
 * exception.
 *
 * @param pages where each page begins in the content; empty for what has none
 */
public record DocumentText(String content, List<Integer> pages, boolean readable) {
    static final DocumentText UNREADABLE = new DocumentText("", List.of(), false);

    /** No more letters of one file are read; what has more is not read to its end and so not readable. */
    static final int MOST = 8_000_000;

    public DocumentText {
        pages = List.copyOf(pages);
    }

    static DocumentText plain(String content) {
        return new DocumentText(content, List.of(), true);
    }

    /** @param name tells the kind by its extension; what is no such file does not open and is not readable */
    public static DocumentText of(String name, Path file) {
        try {
            DocumentText text =
                    switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                        case "pdf" -> PdfText.read(file);
                        case "docx", "xlsx", "pptx" -> OfficeText.read(file);
                        case "txt", "csv", "md", "json", "xml", "svg", "html", "ics", "eml" -> PlainText.read(file);
                        default -> UNREADABLE;
                    };
            return text.content().isBlank() ? UNREADABLE : text;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return UNREADABLE;
        }
    }
}
