package app.jobbag.clients.guard;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF: its pages with their remarks, and what its properties say. */
final class PdfText extends PDFTextStripper {
    private static final int MOST_PAGES = 1_000;

    private final StringWriter content = new StringWriter();
    private final List<Integer> pages = new ArrayList<>();

    private PdfText() {}

    static DocumentText read(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                return DocumentText.UNREADABLE;
            }
            PdfText text = new PdfText();
            text.writeText(pdf, text.content);
            return text.content.toString().isBlank()
                    ? DocumentText.UNREADABLE
                    : new DocumentText(text.content + properties(pdf.getDocumentInformation()), text.pages, true);
        }
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        pages.add(content.getBuffer().length());
        if (content.getBuffer().length() > DocumentText.MOST) {
            throw new IOException("more text than is read");
        }
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        for (PDAnnotation remark : page.getAnnotations()) {
            if (remark.getContents() != null) {
                content.append(remark.getContents()).append('\n');
            }
        }
    }

    private static String properties(PDDocumentInformation about) {
        StringBuilder words = new StringBuilder();
        for (String each :
                new String[] {about.getTitle(), about.getSubject(), about.getKeywords(), about.getAuthor()}) {
            if (each != null) {
                words.append('\n').append(each);
            }
        }
        return words.toString();
    }
}
