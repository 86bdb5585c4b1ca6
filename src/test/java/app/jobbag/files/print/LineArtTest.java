package app.jobbag.files.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.files.Barcode;
import app.jobbag.files.SamplePaper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LineArtTest {
    private static final String CODE = "4Q7KM-2XA9T-00000-9F86D";

    @BeforeAll
    static void readTheRulesOfTheStandard() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aBarcodeIsReadFromThePrintedPage() throws Exception {
        Barcode code = Barcode.of(CODE);
        byte[] pdf = pdf("<svg viewBox=\"0 0 " + code.size() + " " + code.size()
                + "\" style=\"width: 30mm; height: 30mm\" alt=\"" + CODE + "\"><path d=\"" + code.path()
                + "\" /></svg>");

        assertThat(read(image(pdf))).isEqualTo(CODE);
        assertThat(breaches(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aDrawingKeepsItsProportions() throws Exception {
        byte[] pdf =
                pdf("<svg viewBox=\"0 0 1000 300\" style=\"display: block; width: 100mm; height: 30mm\" alt=\"Marta\">"
                        + "<path d=\"M0,0 L1000,0 L1000,300 L0,300 L0,0\" stroke-width=\"6\" /></svg>");
        int[] box = inked(image(pdf));

        assertThat((double) (box[2] - box[0]) / (box[3] - box[1])).isBetween(3.2, 3.5);
        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void eachLineHasItsOwnColour() throws Exception {
        byte[] pdf =
                pdf("<svg viewBox=\"0 0 100 100\" style=\"display: block; width: 50mm; height: 50mm\" alt=\"Bars\">"
                        + "<path d=\"M0 0 L100 0 L100 50 L0 50 Z\" fill=\"#0b5c66\" />"
                        + "<path d=\"M0 75 L100 75\" fill=\"#a3271f\" stroke-width=\"40\" /></svg>");

        assertThat(colors(image(pdf))).contains(0x0b5c66, 0xa3271f).doesNotContain(0x000000);
        assertThat(breaches(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static Set<Integer> colors(BufferedImage page) {
        return Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .mapToObj(each -> each & 0xffffff)
                .collect(Collectors.toSet());
    }

    private static byte[] pdf(String art) throws Exception {
        String html = SamplePaper.html(1, "Cartel");
        String head = html.substring(0, html.indexOf("<body>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(head + "<body><p>" + art + "</p></body></html>", out);
        return out.toByteArray();
    }

    private static BufferedImage image(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        }
    }

    private static String read(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
                .getText();
    }

    private static int[] inked(BufferedImage page) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0};
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                if (new Color(page.getRGB(x, y)).getGreen() < 64) {
                    box = new int[] {Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)
                    };
                }
            }
        }
        return box;
    }

    private static List<String> breaches(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            return judge.validate(parser).getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .toList();
        }
    }
}
