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
 * The text of a PDF: its pages as they are drawn, what stands besides, and those pages again as the eye reads them whose
 * letters were drawn in another order. With files attached it is not read whole.
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

    @Override
    protected void writePage() throws IOException {
        StringBuffer written = content.getBuffer();
        int begins = written.length();
        super.writePage();
        int ends = written.length();
        setSortByPosition(true);
        super.writePage();
        setSortByPosition(false);
        if (!letters(written, begins, ends).equals(letters(written, ends, written.length()))) {
            sorted.append(written, ends, written.length()).append('\n');
        }
        written.setLength(ends);
    }

    private static String letters(StringBuffer text, int from, int to) {
        StringBuilder letters = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                letters.append(text.charAt(at));
            }
        }
        return letters.toString();
    }
}
