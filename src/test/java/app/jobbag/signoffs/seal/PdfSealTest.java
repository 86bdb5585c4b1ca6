package app.jobbag.signoffs.seal;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.files.print.PdfRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfSealTest {
    @TempDir
    private static Path house;

    private static SealCertificate certificate;

    @TempDir
    private Path folder;

    private Path plain;
    private Path sealed;

    /** One key for all: without its second compiler Java makes one in seconds. */
    @BeforeAll
    static void aKey() {
        certificate = SealCertificateTest.own(house);
    }

    @BeforeEach
    void aSealedPdf() throws IOException {
        plain = folder.resolve("plain.pdf");
        sealed = folder.resolve("sealed.pdf");
        try (OutputStream out = Files.newOutputStream(plain)) {
            new PdfRenderer()
                    .render(
                            "<html lang='es'><head><title>Cartel</title><meta name='subject' content='Cartel' /></head>"
                                    + "<body>Firmado</body></html>",
                            out);
        }
        new PdfSeal(certificate).seal(plain, sealed, "Sealed", Instant.parse("2026-11-26T10:00:00Z"));
    }

    @Test
    void isValidForEveryJudge() throws Exception {
        Judges.assertValid(sealed);
        assertThat(new SealReader().read(sealed).certificate()).isEqualTo(certificate.fingerprint());
    }

    @Test
    void leavesWhatItSealsByteForByte() throws IOException {
        byte[] before = Files.readAllBytes(plain);
        assertThat(Arrays.copyOf(Files.readAllBytes(sealed), before.length)).isEqualTo(before);
    }

    @Test
    void isBrokenByOneByteAnywhere() throws Exception {
        byte[] bytes = Files.readAllBytes(sealed);
        for (int place :
                new int[] {9, 200, bytes.length / 3, bytes.length - 300, sealsEnd(bytes) - 20, bytes.length - 2}) {
            Path changed = changed(bytes, place);
            assertThat(new SealReader().read(changed).holds())
                    .as("byte %s", place)
                    .isFalse();
            assertThat(Judges.dss(changed)).as("byte %s", place).isFalse();
            if (Judges.isPdfsigThere()) {
                assertThat(Judges.pdfsig(changed)).as("byte %s", place).doesNotContain("Signature is Valid");
            }
        }
    }

    /** The certificate lies in the seal, not under it: that it is another one is told by the signature's naming it. */
    @Test
    void isBrokenByEveryByteOfTheSealItself() throws Exception {
        byte[] bytes = Files.readAllBytes(sealed);
        int end = sealsEnd(bytes);
        for (int place = end - 3000; place < end; place += 97) {
            assertThat(new SealReader().read(changed(bytes, place)))
                    .as("byte %s", place)
                    .satisfies(reading -> assertThat(
                                    reading.holds() && certificate.fingerprint().equals(reading.certificate()))
                            .isFalse());
        }
    }

    private static int sealsEnd(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.indexOf('>', text.indexOf("/Contents <30"));
    }

    private Path changed(byte[] bytes, int place) throws IOException {
        byte[] other = bytes.clone();
        other[place] ^= 1;
        return Files.write(folder.resolve("changed.pdf"), other);
    }

    @Test
    void isBrokenByWhatIsAddedAfterIt() throws IOException {
        Path longer = folder.resolve("longer.pdf");
        try (PDDocument document = Loader.loadPDF(sealed.toFile());
                OutputStream out = Files.newOutputStream(longer)) {
            document.getDocumentInformation().setTitle("Another");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertThat(Files.size(longer)).isGreaterThan(Files.size(sealed));
        assertThat(new SealReader().read(longer).holds()).isFalse();
    }

    @Test
    void isMissingOnWhatWasNeverSealed() throws IOException {
        assertThat(new SealReader().read(plain)).isEqualTo(SealReading.NONE);
        Path rubbish = Files.writeString(folder.resolve("rubbish.pdf"), "%PDF-1.7\nnothing");
        assertThat(new SealReader().read(rubbish)).isEqualTo(SealReading.NONE);
    }
}
