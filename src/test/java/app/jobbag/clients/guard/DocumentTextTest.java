package app.jobbag.clients.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTextTest {
    @TempDir
    Path folder;

    @Test
    void readsWordAcrossRuns() throws IOException {
        Path file = zip(Map.of(
                "word/document.xml",
                "<w:document xmlns:w='w'>\n <w:p>\n<w:r><w:t>San Mi</w:t></w:r>\n<w:r><w:t>guel</w:t></w:r></w:p><w:p><w:del><w:delText>gone</w:delText></w:del></w:p></w:document>",
                "docProps/core.xml",
                "<c xmlns:d='d'><d:creator>Ana</d:creator></c>"));
        assertThat(DocumentText.of("brief.docx", file).content()).contains("San Miguel", "gone", "Ana");
    }

    @Test
    void readsSheetsAndTheirNames() throws IOException {
        Path file = zip(Map.of(
                "xl/sharedStrings.xml", "<sst><si><t>Solara</t></si><si><r><t>Au</t></r><r><t>rora</t></r></si></sst>",
                "xl/workbook.xml", "<workbook><sheets><sheet name='Budget Zunkel'/></sheets></workbook>"));
        assertThat(DocumentText.of("plan.xlsx", file).content()).contains("Solara\n", "Aurora", "Budget Zunkel");
    }

    @Test
    void readsTextInOldCharacterSets() throws IOException {
        assertThat(text("a.txt", "Ámbar".getBytes(Charset.forName("windows-1252")))
                        .content())
                .contains("Ámbar");
        assertThat(text("a.csv", "蓝海;2".getBytes(Charset.forName("GB18030"))).content())
                .contains("蓝海");
        assertThat(text("a.txt", "蓝海".getBytes(StandardCharsets.UTF_8)).content())
                .isEqualTo("蓝海");
    }

    @Test
    void aHostileFileIsNotReadable() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "Solara");
        String outside = "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><d><t>&x;</t></d>";
        assertThat(DocumentText.of("x.docx", zip(Map.of("word/document.xml", outside)))
                        .readable())
                .isFalse();
        assertThat(DocumentText.of("x.docx", bomb()).readable()).isFalse();
        assertThat(text("x.pdf", "%PDF-1.7 nonsense".getBytes(StandardCharsets.US_ASCII))
                        .readable())
                .isFalse();
        assertThat(text("x.xlsx", "PK nonsense".getBytes(StandardCharsets.US_ASCII))
                        .readable())
                .isFalse();
        assertThat(text("x.png", new byte[] {1}).readable()).isFalse();
    }

    @Test
    void aPdfOfPicturesIsNotReadable() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            pdf.save(file.toFile());
        }
        assertThat(DocumentText.of("scan.pdf", file).readable()).isFalse();
    }

    @Test
    void knowsThePageAndTheLineOfAPdf() throws IOException {
        Path file = folder.resolve("three.pdf");
        PdfPages.write(file, java.util.List.of("One page.", "Second page.\nHere is Solara again.", "End."));
        DocumentText text = DocumentText.of("three.pdf", file);
        Hit hit = new NameMatcher(
                        NameKind.BRAND.names(new app.jobbag.clients.ClientId(new java.util.UUID(1, 1)), "Solara"))
                .foreign(text.content(), PlantedNames.OWN)
                .get(0);
        Finding finding = Finding.of(new Outgoing.Part("three.pdf", text), hit);
        assertThat(finding.page()).isEqualTo(2);
        assertThat(finding.line()).isEqualTo(2);
        assertThat(finding.words()).isEqualTo("Solara");
        assertThat(finding.before()).endsWith("Here is ");
    }

    /** A limit on a busy machine, so that nobody makes it ten times slower unseen; GuardBench measures. */
    @Test
    void fortyPagesAreLookedThroughInASecond() throws IOException {
        Path file = folder.resolve("forty.pdf");
        PdfPages.write(
                file, java.util.Collections.nCopies(40, "The client agreed to the budget of the poster.\n".repeat(50)));
        NameMatcher matcher = new NameMatcher(new PlantedNames(1, 720).names());
        DocumentText.of("forty.pdf", file);
        long start = System.nanoTime();
        assertThat(matcher.foreign(DocumentText.of("forty.pdf", file).content(), PlantedNames.OWN))
                .isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    private DocumentText text(String name, byte[] bytes) throws IOException {
        return DocumentText.of(name, Files.write(folder.resolve(name), bytes));
    }

    private Path zip(Map<String, String> parts) throws IOException {
        Path file = Files.createTempFile(folder, "office", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path bomb() throws IOException {
        Path file = folder.resolve("bomb.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.bin"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
        }
        return file;
    }
}
