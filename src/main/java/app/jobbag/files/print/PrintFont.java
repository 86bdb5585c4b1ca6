package app.jobbag.files.print;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The faces a paper is set in, all of them on the class path, in the order in which they are asked for a glyph. A face
 * of one weight stands for both, so that bold Chinese is not taken for a missing one.
 */
enum PrintFont {
    LATIN("Noto Sans", "NotoSans-Regular.ttf", 400),
    LATIN_BOLD("Noto Sans", "NotoSans-Bold.ttf", 700),
    CHINESE("Droid Sans Fallback", "DroidSansFallbackFull.ttf", 400, 700),
    ARROWS("Noto Sans Symbols", "NotoSansSymbols-Regular.ttf", 400, 700),
    TICKS("Noto Sans Symbols2", "NotoSansSymbols2-Regular.ttf", 400, 700),
    EMOJI("Noto Emoji", "NotoEmoji-Regular.ttf", 400, 700);

    final String family;
    final int[] weights;
    private final String file;
    private @Nullable TrueTypeFont read;

    PrintFont(String family, String file, int... weights) {
        this.family = family;
        this.file = file;
        this.weights = weights;
    }

    PDFont loadInto(PDDocument document) throws IOException {
        return PDType0Font.load(document, font(), true);
    }

    /**
     * Read once for all papers: reading is the dearest part of a short one, and FontBox locks a font's bytes while it reads
     * them. Ligatures stay off: text that is copied or searched must be the text that was typed.
     */
    private synchronized TrueTypeFont font() throws IOException {
        if (read == null) {
            try (InputStream in = PrintFont.class.getResourceAsStream("/print/fonts/" + file)) {
                if (in == null) {
                    throw new IOException("Font missing from the class path: " + file);
                }
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                font.setEnableGsub(false);
                read = font;
            }
        }
        return read;
    }
}
