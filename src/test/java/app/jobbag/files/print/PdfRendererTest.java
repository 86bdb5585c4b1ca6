package app.jobbag.files.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.files.SamplePaper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @BeforeAll
    static void readTheRulesOfTheStandard() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "22, 2", "175, 7"})
    void isArchivableAndAccessibleAtAnyLength(int rows, int pages) throws Exception {
        byte[] pdf = pdf(SamplePaper.html(rows, "Campaña de otoño"));
        keepForLooking(pdf, "sample-" + pages + ".pdf");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        }
        assertThat(breaches(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void printsEveryCharacterThatWentIn() throws Exception {
        String text = text(pdf(SamplePaper.html(5, "Ñandú, über, Łódź, Москва, 广告代理, 繁體 — “€ 1.234,56” → ✓ ☐")), 1, 1);

        assertThat(text)
                .contains("Ñandú, über, Łódź, Москва, 广告代理, 繁體 — “€ 1.234,56” → ✓ ☐")
                .contains("Cervezas Peñafiel & Hijos, S.A. · 上海佩尼亚啤酒有限公司", "付款期限为45天", "王丽华")
                .contains("Página 1 de 1", "Código de archivo 4Q7KM-2XA9T", "SF-2026-0042 · Versión 2", "NIF B86012345")
                .doesNotContain("#", "\uFFFD");
    }

    @Test
    void printsSeveralPapersAtOnceEachWithItsOwnLetters() {
        List<String> titles = IntStream.range(0, 48)
                .mapToObj(paper -> IntStream.range(0, 12)
                        .mapToObj(letter -> Character.toString(0x4E00 + 37 * paper + letter))
                        .collect(Collectors.joining()))
                .toList();

        Map<String, String> printed =
                titles.parallelStream().collect(Collectors.toConcurrentMap(title -> title, title -> printed(title)));

        assertThat(titles).allSatisfy(title -> assertThat(printed.get(title)).contains(title));
    }

    @Test
    void printsEmojiInOneColour() throws Exception {
        byte[] pdf = pdf(SamplePaper.html(3, "Bien 👍🏽 ❤️ 🎉 👩‍👧 🇪🇸 1️⃣"));
        keepForLooking(pdf, "sample-emoji.pdf");

        assertThat(text(pdf, 1, 1)).contains("👍", "❤", "🎉", "👩", "👧", "1").doesNotContain("\uFFFD");
        assertThat(breaches(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void repeatsTheHeadOfATableOnEachPage() throws Exception {
        byte[] pdf = pdf(SamplePaper.html(60, "Campaña"));

        assertThat(text(pdf, 2, 2)).contains("Concepto Importe, EUR", "Página 2 de 3");
    }

    @Test
    void speaksTheLanguageOfItsReader() throws Exception {
        byte[] pdf = pdf(SamplePaper.html(60, "品牌焕新", Locale.SIMPLIFIED_CHINESE));
        keepForLooking(pdf, "sample-zh.pdf");

        assertThat(text(pdf, 2, 2)).contains("第 2 页，共 3 页", "归档编号 4Q7KM-2XA9T");
        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void saysOpenlyThatACharacterHasNoGlyph() throws Exception {
        assertThat(text(pdf(SamplePaper.html(1, "한국어")), 1, 1))
                .contains("\uFFFD")
                .doesNotContain("#");
    }

    @Test
    void leavesOutCharactersThatXmlForbids() throws Exception {
        assertThat(text(pdf(SamplePaper.html(1, "Salto\fde\u0000 página\uD83D")), 1, 1))
                .contains("Saltode página");
    }

    @Test
    void followsNoAddress(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        AtomicInteger visits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String remote = "http://127.0.0.1:" + server.getAddress().getPort();
            byte[] pdf = pdf(trap(remote, secret.toUri().toString()));

            assertThat(visits).hasValue(0);
            assertThat(text(pdf, 1, 1)).contains("body").doesNotContain("canary");
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("canary");
        } finally {
            server.stop(0);
        }
    }

    private static String trap(String remote, String file) {
        return """
                <!DOCTYPE html [<!ENTITY secret SYSTEM "%2$s">]>
                <html lang="es"><head><title>t</title><meta name="subject" content="d" />
                <link rel="stylesheet" href="%1$s/a.css" /><link rel="attachment" href="%2$s" />
                <style>@import url('%1$s/b.css'); @font-face { font-family: x; src: url('%1$s/f.ttf'); }
                body { font-family: 'Noto Sans', x; background-image: url('%1$s/g.png'); }</style></head>
                <body><p>body &secret;</p><img src="%1$s/c.png" alt="a" /><img src="%2$s" alt="b" />
                <object data="%1$s/d.pdf" type="application/pdf"></object><a href="%2$s" download="x">link</a></body></html>""".formatted(remote, file);
    }

    private String printed(String title) {
        try {
            return text(pdf(SamplePaper.html(1, title)), 1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] pdf(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        renderer.render(html, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        }
    }

    private static String breaches(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var breaches = new StringBuilder();
            validator
                    .validate(parser)
                    .getTestAssertions()
                    .forEach(breach -> breaches.append(breach.getRuleId())
                            .append(' ')
                            .append(breach.getMessage())
                            .append('\n'));
            return breaches.toString();
        }
    }

    /** So that whoever changes the style can open what was set: target/papers. */
    private static void keepForLooking(byte[] pdf, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name), pdf);
    }
}
