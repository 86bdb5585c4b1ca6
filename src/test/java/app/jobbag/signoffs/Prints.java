package app.jobbag.signoffs;

import app.jobbag.files.FileContent;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a machine reads in a print: its bytes, its barcode, what is attached to it. */
final class Prints {
    private Prints() {}

    static byte[] bytes(FileContent content) throws Exception {
        try (InputStream in = content.bytes().getInputStream()) {
            return in.readAllBytes();
        }
    }

    static List<String> attached(Path sealed) throws Exception {
        try (PDDocument document = Loader.loadPDF(sealed.toFile())) {
            return document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values().stream()
                    .map(each -> each.getFileUnicode())
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        }
    }

    static String barcode(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        String read = new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
                .getText();
        return read.toUpperCase(Locale.ROOT);
    }
}
