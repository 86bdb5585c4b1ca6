package app.jobbag.files;

import java.util.Locale;
import java.util.stream.Collectors;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.QrCode.EccLevel;

/**
 * A QR code as line art for a paper's template: {@code <svg th:viewBox><path th:d></svg>}. A quarter of it may be soiled.
 *
 * @param size of the square, in modules, with the quiet zone around it
 */
public record Barcode(String path, int size) {
    private static final int QUIET = 4;

    public static Barcode of(String text) {
        return of(text, EccLevel.Q);
    }

    /** As payments are printed (EPC069-12): error correction of level M. */
    public static Barcode ofPayment(String text) {
        return of(text, EccLevel.M);
    }

    private static Barcode of(String text, EccLevel level) {
        QrCode code = new QrCode();
        code.setPreferredEccLevel(level);
        code.setQuietZoneHorizontal(QUIET);
        code.setQuietZoneVertical(QUIET);
        code.setContent(text);
        String path = code.getRectangles().stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "M%1$.0f,%2$.0f L%3$.0f,%2$.0f L%3$.0f,%4$.0f L%1$.0f,%4$.0f Z",
                        each.x,
                        each.y,
                        each.x + each.width,
                        each.y + each.height))
                .collect(Collectors.joining(" "));
        return new Barcode(path, code.getWidth());
    }
}
