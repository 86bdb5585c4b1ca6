package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The text of a file, as far as it can be read. A wrong or hostile file is an answer, {@link #UNREADABLE}, never an
 * exception.
 *
 * @param pages where each page begins in the content; empty for what has none
 * @param told what stands from there on was told before, in another order
 * @param readable whether all of it was read; what was read of the rest is there all the same
 */
public record DocumentText(String content, List<Integer> pages, int told, boolean readable) {
    static final DocumentText UNREADABLE = new DocumentText("", List.of(), false);

    /** No more letters of one file are read; what has more is not read to its end and so not readable. */
    static final int MOST = 8_000_000;

    public DocumentText {
        pages = List.copyOf(pages);
    }

    DocumentText(String content, List<Integer> pages, boolean readable) {
        this(content, pages, content.length(), readable);
    }

    static DocumentText plain(String content) {
        return new DocumentText(content, List.of(), true);
    }

    /** What names somebody else than the client; what was told before only where it says more. */
    List<Hit> foreign(NameMatcher matcher, ClientId client) {
        List<Hit> hits = matcher.foreign(content, client);
        Set<Name> before =
                hits.stream().filter(hit -> hit.from() < told).map(Hit::name).collect(Collectors.toSet());
        return hits.stream()
                .filter(hit -> hit.from() < told || !before.contains(hit.name()))
                .toList();
    }

    private DocumentText as(UnaryOperator<String> reading) {
        return readable ? plain(reading.apply(content)) : this;
    }

    /** @param name tells the kind by its extension; what is no such file does not open and is not readable */
    public static DocumentText of(String name, Path file) {
        try {
            DocumentText text =
                    switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                        case "pdf", "ai" -> PdfText.read(file);
                        case "docx", "xlsx", "pptx" -> OfficeText.read(file);
                        case "html", "htm", "xml", "svg" -> PlainText.read(file).as(HtmlText::of);
                        case "ics" -> PlainText.read(file).as(lines -> lines.replaceAll("\\r?\\n[ \\t]", ""));
                        case "eml" -> MailText.read(file);
                        case "txt", "csv", "md", "json" -> PlainText.read(file);
                        default -> UNREADABLE;
                    };
            return text.content().isBlank() ? UNREADABLE : text;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return UNREADABLE;
        }
    }
}
