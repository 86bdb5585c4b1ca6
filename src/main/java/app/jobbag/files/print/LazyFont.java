package app.jobbag.files.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** A face read when the first glyph needs it, and embedded once for all weights that it stands for. */
final class LazyFont extends PDFontSupplier {

    private final PrintFont face;
    private final PDDocument document;
    private @Nullable PDFont loaded;

    LazyFont(PrintFont face, PDDocument document) {
        super(null);
        this.face = face;
        this.document = document;
    }

    @Override
    public PDFont supply() {
        if (loaded == null) {
            try {
                loaded = face.loadInto(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return loaded;
    }
}
