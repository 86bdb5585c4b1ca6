package app.jobbag.signoffs.seal;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.files.print.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BindingTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @TempDir
    private static Path house;

    private static PdfSeal seal;

    @TempDir
    private Path folder;

    private Path evidence;
    private Path bound;

    @BeforeAll
    static void readTheRulesOfTheStandard() {
        VeraGreenfieldFoundryProvider.initialise();
        seal = new PdfSeal(SealCertificateTest.own(house));
    }

    @BeforeEach
    void pagesOfEvidence() throws IOException {
        evidence = pdf("Pruebas 证据");
        bound = folder.resolve("bound.pdf");
    }

    @Test
    void appendsItsPagesToAPdfThatStaysByteForByte() throws Exception {
        Path poster = pdf("Cartel");
        Path sealed = sealed(poster, "application/pdf", SealForm.PAGES);
        byte[] before = Files.readAllBytes(poster);
        assertThat(Arrays.copyOf(Files.readAllBytes(sealed), before.length)).isEqualTo(before);
        try (PDDocument document = Loader.loadPDF(sealed.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Cartel", "Pruebas 证据");
        }
    }

    @Test
    void attachesWhateverElseWasSigned() throws Exception {
        Path text = Files.writeString(folder.resolve("cartel de otoño.txt"), "Otoño");
        Path sealed = sealed(text, "text/plain", SealForm.ATTACHED);
        try (PDDocument document = Loader.loadPDF(sealed.toFile())) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("cartel de otoño.txt");
        }
        assertThat(isCompliant(sealed, PDFAFlavour.PDFA_3_U)).isTrue();
        assertThat(isCompliant(sealed, PDFAFlavour.PDFUA_1)).isTrue();
    }

    @Test
    void attachesAPdfThatTakesNoPages() throws Exception {
        sealed(
                Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nbroken"),
                "application/pdf",
                SealForm.ATTACHED);
        sealed(encrypted(), "application/pdf", SealForm.ATTACHED);
    }

    @Test
    void attachesAPdfThatSomebodyHasSignedAlready() throws Exception {
        Path signed = folder.resolve("signed.pdf");
        seal.seal(pdf("Contrato"), signed, "By somebody else", NOW);
        sealed(signed, "application/pdf", SealForm.ATTACHED);
    }

    private Path sealed(Path file, String mediaType, SealForm expected) throws Exception {
        long size = Files.size(file);
        SignedFile signed = new SignedFile(file, file.getFileName().toString(), mediaType, size, NOW);
        Path sealed = folder.resolve("sealed-" + file.getFileName());
        assertThat(new Binding().bind(signed, evidence, List.of(), bound)).isEqualTo(expected);
        seal.seal(bound, sealed, "Sealed", NOW);
        Judges.assertValid(sealed);
        assertThat(SignedContent.sha256(sealed, expected, size)).isEqualTo(SignedContent.sha256(file));
        return sealed;
    }

    private Path pdf(String words) throws IOException {
        Path pdf = folder.resolve(words + ".pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new PdfRenderer().render("""
                            <html lang='es'><head><title>%1$s</title><meta name='subject' content='%1$s' />
                            <style>html { font-family: "Noto Sans", "Droid Sans Fallback" }</style></head>
                            <body><h1>%1$s</h1></body></html>""".formatted(words), out);
        }
        return pdf;
    }

    private Path encrypted() throws IOException {
        Path encrypted = folder.resolve("encrypted.pdf");
        try (PDDocument document = Loader.loadPDF(pdf("Secreto").toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(encrypted.toFile());
        }
        return encrypted;
    }

    private static boolean isCompliant(Path pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(Files.readAllBytes(pdf)), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            result.getTestAssertions().stream()
                    .limit(5)
                    .forEach(each -> System.out.println(flavour + ": " + each.getRuleId() + " " + each.getMessage()));
            return result.isCompliant();
        }
    }
}
