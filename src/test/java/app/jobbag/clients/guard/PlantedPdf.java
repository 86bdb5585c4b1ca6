package app.jobbag.clients.guard;

import app.jobbag.clients.guard.PlantedWords.Place;
import app.jobbag.files.print.PdfRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.jspecify.annotations.Nullable;

/** PDFs as different programs make them. */
final class PlantedPdf {
    private static final float SIZE = 9;
    private final Random random;
    private final PdfRenderer press = new PdfRenderer();
    private final TrueTypeFont chinese;

    PlantedPdf(Random random) throws IOException {
        this.random = random;
        try (InputStream in = PlantedPdf.class.getResourceAsStream("/print/fonts/DroidSansFallbackFull.ttf")) {
            chinese = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    /** By the house's press. */
    void ofTheHouse(Path file, PlantedWords words) throws IOException {
        String html = """
                <html lang="es"><head><title>%s</title><meta name="subject" content="x" />
                <style>@page { @top-center { content: element(head) } } .head { position: running(head) }
                html { font-family: "Noto Sans", "Droid Sans Fallback" }</style></head>
                <body><div class="head">%s</div><p style="white-space: pre-line">%s</p>
                <table><tr><td>1</td><td style="white-space: pre-line">%s</td></tr></table><p>%s</p></body></html>""".formatted(
                        PlantedOffice.escaped(words.at(Place.PROPERTY)),
                        PlantedOffice.escaped(words.at(Place.HEAD)),
                        PlantedOffice.escaped(words.at(Place.BODY)),
                        PlantedOffice.escaped(words.at(Place.CELL)),
                        PlantedOffice.escaped(words.at(Place.NOTE)));
        try (OutputStream out = Files.newOutputStream(file)) {
            press.render(html, out);
        }
    }

    /** Lines in chunks of odd lengths, each placed on its own, as layout programs write them. */
    void inChunks(Path file, PlantedWords words) throws IOException {
        write(file, words, false);
    }

    /** The chunks of a line in no order at all. */
    void scattered(Path file, PlantedWords words) throws IOException {
        write(file, words, true);
    }

    void inChinese(Path file, PlantedWords words) throws IOException {
        write(file, words, false);
    }

    private void write(Path file, PlantedWords words, boolean scattered) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            Fonts fonts = new Fonts(pdf);
            pdf.getDocumentInformation().setTitle(words.at(Place.PROPERTY));
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            PDAnnotationText remark = new PDAnnotationText();
            remark.setContents(words.at(Place.NOTE));
            remark.setRectangle(new PDRectangle(500, 700, 20, 20));
            page.getAnnotations().add(remark);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                float y = lines(content, fonts, words.at(Place.HEAD), 810, scattered) - 20;
                y = lines(content, fonts, words.at(Place.BODY), y, scattered) - 20;
                lines(content, fonts, words.at(Place.CELL), y, scattered);
            }
            pdf.save(file.toFile());
        }
    }

    private float lines(PDPageContentStream content, Fonts fonts, String text, float from, boolean scattered)
            throws IOException {
        float y = from;
        for (String line : Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u00ad\u200b]", "")
                .split("\n")) {
            List<Chunk> chunks = chunks(fonts, line.replace('\u00a0', ' '), y);
            if (scattered) {
                Collections.shuffle(chunks, random);
            }
            for (Chunk chunk : chunks) {
                content.beginText();
                content.setFont(fonts.of(chunk.text()), SIZE);
                content.newLineAtOffset(chunk.x(), chunk.y());
                content.showText(chunk.text());
                content.endText();
            }
            y -= 12;
        }
        return y;
    }

    private record Chunk(String text, float x, float y) {}

    private List<Chunk> chunks(Fonts fonts, String line, float y) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        float x = 40;
        int at = 0;
        while (at < line.length()) {
            int most = Math.min(line.length(), at + 1 + random.nextInt(6));
            int end = at + 1;
            while (end < most && Fonts.isFar(line.charAt(end)) == Fonts.isFar(line.charAt(at))) {
                end++;
            }
            String text = line.substring(at, end);
            chunks.add(new Chunk(text, x, y));
            x += fonts.of(text).getStringWidth(text) / 1000 * SIZE;
            at = end;
        }
        return chunks;
    }

    /** One for the letters of the West, and where a document has others one for these. */
    private final class Fonts {
        private final PDDocument pdf;
        private final PDFont near = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        private @Nullable PDFont far;

        Fonts(PDDocument pdf) {
            this.pdf = pdf;
        }

        static boolean isFar(char c) {
            return c > 0x2E00;
        }

        PDFont of(String text) throws IOException {
            if (!isFar(text.charAt(0))) {
                return near;
            }
            if (far == null) {
                far = PDType0Font.load(pdf, chinese, true);
            }
            return far;
        }
    }
}
