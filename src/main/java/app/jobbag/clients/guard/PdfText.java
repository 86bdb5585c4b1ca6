package app.jobbag.clients.guard;

import java.io.IOException;
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
final class PdfText {
    private static final int MOST_PAGES = 1_000;

    private PdfText() {}

    static DocumentText read(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                return DocumentText.UNREADABLE;
            }
            StringBuilder content = new StringBuilder();
            List<Integer> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(content.length());
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                content.append(stripper.getText(pdf)).append('\n');
                remarks(pdf.getPage(page - 1), content);
                if (content.length() > DocumentText.MOST) {
                    return DocumentText.UNREADABLE;
                }
            }
            return content.toString().isBlank()
                    ? DocumentText.UNREADABLE
                    : new DocumentText(content + properties(pdf.getDocumentInformation()), pages, true);
        }
    }

    private static void remarks(PDPage page, StringBuilder content) throws IOException {
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
