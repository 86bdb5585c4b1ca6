package app.jobbag.files.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Sets finished HTML as PDF/A-3u and PDF/UA-1. A pure function: same HTML, same pages; it can reach nothing else. */
@Component
public class PdfRenderer {

    /** Characters XML forbids; one pasted form feed would otherwise make a whole document unprintable. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // the metadata of every PDF/A is written by the platform's own transformer, found once: otherwise each paper
        // searches the whole class path for another
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
        XRLog.setLoggerImpl(new PressLog());
    }

    public void render(String html, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_3_U)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(SRGB)
                    .useSVGDrawer(new LineArt())
                    .withProducer("Jobbag")
                    // a glyph that no face has shows as the replacement character, never as a plausible "#"
                    .useReplacementText("\uFFFD");
            declareFonts(builder, document);
            lock(builder);
            builder.withHtmlContent(FORBIDDEN.matcher(html).replaceAll(""), null)
                    .toStream(out);
            builder.run();
        }
    }

    private static void declareFonts(PdfRendererBuilder builder, PDDocument document) {
        for (PrintFont face : PrintFont.values()) {
            LazyFont font = new LazyFont(face, document);
            for (int weight : face.weights) {
                builder.useFont(font, face.family, weight, FontStyle.NORMAL, true);
            }
        }
    }

    /** Only bytes that stand in the document itself may be looked at: no address of any kind is followed. */
    private static void lock(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> isInline(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> isInline(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> isInline(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static boolean isInline(String uri) {
        return uri.startsWith("data:image/png;base64,") || uri.startsWith("data:image/jpeg;base64,");
    }
}
