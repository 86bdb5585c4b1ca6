package app.jobbag.signoffs.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document with the sheet on which it is signed by hand, as one print: the pages of a PDF as they are, a picture on a page
 * of its own. Of anything else there is the sheet alone, which names the file and its fingerprint.
 */
public final class PrintedSheaf {
    private static final Logger log = LoggerFactory.getLogger(PrintedSheaf.class);
    private static final float MARGIN = 36;
    private static final long MOST_PIXELS = 40_000_000;

    private PrintedSheaf() {}

    public static void put(SignedFile signed, Path sheet, Path print) throws IOException {
        if (signed.isPdf()) {
            new Binding().bind(signed, sheet, List.of(), print);
        } else if (!signed.isPicture() || !takesPicture(signed, sheet, print)) {
            Files.copy(sheet, print, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** One that is broken, or would not fit into memory, is printed by whoever can open it. */
    private static boolean takesPicture(SignedFile signed, Path sheet, Path print) {
        try {
            boolean small = pixels(signed.bytes()) <= MOST_PIXELS;
            if (small) {
                putPicture(signed, sheet, print);
            }
            return small;
        } catch (IOException | RuntimeException e) {
            log.info("{} can't be printed: {}", signed.name(), e.toString());
            return false;
        }
    }

    private static long pixels(Path picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void putPicture(SignedFile signed, Path sheet, Path print) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                PDDocument pages = Loader.loadPDF(sheet.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDImageXObject picture =
                    PDImageXObject.createFromByteArray(document, Files.readAllBytes(signed.bytes()), signed.name());
            document.addPage(page(document, picture));
            new PDFMergerUtility().appendDocument(document, pages);
            document.save(print.toFile());
        }
    }

    private static PDPage page(PDDocument document, PDImageXObject picture) throws IOException {
        boolean wide = picture.getWidth() > picture.getHeight();
        PDRectangle a4 = PDRectangle.A4;
        PDPage page = new PDPage(wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
        float across = page.getMediaBox().getWidth() - 2 * MARGIN;
        float up = page.getMediaBox().getHeight() - 2 * MARGIN;
        float scale = Math.min(across / picture.getWidth(), up / picture.getHeight());
        float width = scale * picture.getWidth();
        float height = scale * picture.getHeight();
        try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
            ink.drawImage(picture, MARGIN + (across - width) / 2, MARGIN + (up - height) / 2, width, height);
        }
        return page;
    }
}
