package app.jobbag.clients.guard;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF: its pages as they are drawn, what stands besides, and those pages again as the eye reads them that
 * were drawn in another order. With files attached it is not read whole.
 */
final class PdfText extends PDFTextStripper {
    private static final int MOST_PAGES = 1_000;

    private final StringWriter content = new StringWriter();
    private final List<Integer> pages = new ArrayList<>();
    private final StringBuilder sorted = new StringBuilder();

    private PdfText() {}

    static DocumentText read(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                return DocumentText.UNREADABLE;
            }
            PdfText text = new PdfText();
            text.writeText(pdf, text.content);
            return text.content.toString().isBlank() ? DocumentText.UNREADABLE : text.with(PdfWords.of(pdf));
        }
    }

    private DocumentText with(PdfWords besides) {
        String first = content + besides.words();
        return new DocumentText(first + "\n" + sorted, pages, first.length(), !besides.attached());
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        pages.add(content.getBuffer().length());
        if (content.getBuffer().length() + sorted.length() > DocumentText.MOST) {
            throw new IOException("more text than is read");
        }
    }

    /** As drawn, and sorted; where drawing leaves words in pieces that sorting puts together, sorted only. */
    @Override
    protected void writePage() throws IOException {
        int begins = content.getBuffer().length();
        super.writePage();
        String drawn = content.getBuffer().substring(begins);
        content.getBuffer().setLength(begins);
        setSortByPosition(true);
        super.writePage();
        setSortByPosition(false);
        String read = content.getBuffer().substring(begins);
        if (pieces(drawn) * 10 <= pieces(read) * 11) {
            content.getBuffer().replace(begins, content.getBuffer().length(), drawn);
            if (!letters(drawn).equals(letters(read))) {
                sorted.append(read).append('\n');
            }
        }
    }

    private static int pieces(String text) {
        return text.strip().split("\\s+").length;
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
