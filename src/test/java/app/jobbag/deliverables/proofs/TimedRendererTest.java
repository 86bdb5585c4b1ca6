package app.jobbag.deliverables.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** A page that never ends is given up; what is drawn in time is drawn. */
class TimedRendererTest {
    @Test
    void formsThatDrawFormsTenTimesEachAreGivenUp() throws IOException {
        try (PDDocument pdf = nested(12)) {
            assertThatThrownBy(() -> new TimedRenderer(pdf, Duration.ofMillis(300)).renderImage(0))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("too long");
        }
    }

    @Test
    void aPageThatEndsIsDrawn() throws IOException {
        try (PDDocument pdf = nested(2)) {
            assertThat(new TimedRenderer(pdf, Duration.ofSeconds(30))
                            .renderImage(0)
                            .getWidth())
                    .isEqualTo(100);
        }
    }

    private static PDDocument nested(int depth) throws IOException {
        PDDocument pdf = new PDDocument();
        PDFormXObject inner = form(pdf, "0 0 10 10 re f");
        for (int level = 1; level < depth; level++) {
            PDFormXObject outer = form(pdf, "/Inner Do ".repeat(10));
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Inner"), inner);
            outer.setResources(resources);
            inner = outer;
        }
        PDPage page = new PDPage(new PDRectangle(100, 100));
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.drawForm(inner);
        }
        return pdf;
    }

    private static PDFormXObject form(PDDocument pdf, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(100, 100));
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }
}
