package app.jobbag.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileInspectionTest {

    private static final String PNG = "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489";
    private static final String PDF = "255044462d312e370a25e2e3cfd30a";
    private static final String EXE = "4d5a90000300000004000000ffff0000b8000000000000004000";

    @TempDir
    private Path folder;

    private final FileInspection inspection = new FileInspection();

    @ParameterizedTest
    @CsvSource({
        "cartel.png, " + PNG + ", image/png",
        "Cartel.PNG, " + PNG + ", image/png",
        "factura.pdf, " + PDF + ", application/pdf",
        "foto.jpg, ffd8ffe000104a46494600010100000100010000, image/jpeg",
        "plan.doc, d0cf11e0a1b11ae1000000000000000000000000, application/msword",
        "spot.mp4, 000000206674797069736f6d0000020069736f6d69736f32, video/mp4"
    })
    void takesContentThatBearsOutItsName(String name, String hex, String mediaType) throws Exception {
        assertThat(inspection.inspect(name, content(HexFormat.of().parseHex(hex))).mediaType)
                .isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource({
        "factura.pdf, " + EXE,
        "cartel.png, " + PDF,
        "foto.jpg, " + PNG,
        "notas.txt, " + PNG,
        "plan.docx, " + PDF
    })
    void refusesContentThatIsSomethingElse(String name, String hex) throws Exception {
        refuses(name, HexFormat.of().parseHex(hex), "files.refused.mismatch");
    }

    @ParameterizedTest
    @CsvSource({"setup.exe", "logo.svg", "page.html", "macro.docm", "script.js", "README", "factura.pdf.exe"})
    void refusesKindsThatAreNotOnTheList(String name) throws Exception {
        refuses(name, HexFormat.of().parseHex(PDF), "files.refused.kind");
    }

    @Test
    void refusesAPageInTheClothesOfAText() throws Exception {
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        refuses("notas.txt", page, "files.refused.mismatch");
    }

    @Test
    void takesPlainTextInAnyLanguage() throws Exception {
        Path text = content("Año 2026; 广告代理\n".getBytes(StandardCharsets.UTF_8));

        assertThat(inspection.inspect("notas.txt", text)).isEqualTo(FileKind.TXT);
        assertThat(inspection.inspect("horas.csv", text)).isEqualTo(FileKind.CSV);
    }

    @Test
    void tellsOfficeDocumentsApartByTheirTableOfContents() throws Exception {
        Path document = zip("[Content_Types].xml", "word/document.xml");

        assertThat(inspection.inspect("acta.docx", document).mediaType).contains("wordprocessingml");
        assertThatThrownBy(() -> inspection.inspect("horas.xlsx", document)).hasMessage("files.refused.mismatch");
    }

    @Test
    void refusesAnArchiveInTheClothesOfAnOfficeDocument() throws Exception {
        Path parcel = zip("run.exe");

        assertThatThrownBy(() -> inspection.inspect("acta.docx", parcel)).hasMessage("files.refused.mismatch");
        assertThat(inspection.inspect("artes.zip", parcel)).isEqualTo(FileKind.ZIP);
    }

    private void refuses(String name, byte[] bytes, String key) throws IOException {
        Path content = content(bytes);
        assertThatThrownBy(() -> inspection.inspect(name, content))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }

    private Path content(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("arrived.part"), bytes);
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("arrived.zip.part");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
