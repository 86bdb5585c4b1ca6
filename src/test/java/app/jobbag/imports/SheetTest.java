package app.jobbag.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.imports.sheets.Sheet;
import app.jobbag.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a spreadsheet or an address book writes becomes rows; whatever else comes is refused. */
class SheetTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsTheLettersOfEachSpreadsheet(String charset) {
        String mark = charset.startsWith("UTF") ? "\ufeff" : "";
        byte[] bytes = (mark + "Cliente;País\r\nCompañía Ñandú;España\r\n").getBytes(Charset.forName(charset));
        assertThat(Sheet.read("lista.csv", bytes, SPANISH).rows()).containsExactly(List.of("Compañía Ñandú", "España"));
    }

    @Test
    void readsChineseWithoutAMark() {
        byte[] bytes = "公司,城市\n曙光食品,上海\n".getBytes(Charset.forName("GB18030"));
        assertThat(Sheet.read("list.csv", bytes, Locale.SIMPLIFIED_CHINESE).rows())
                .containsExactly(List.of("曙光食品", "上海"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparatorOutsideQuotes(String separator) {
        Sheet sheet = Sheet.read("a.csv", text("a" + separator + "b\n\"x;,;,|\ty\"" + separator + "2\n\n"), SPANISH);
        assertThat(sheet.rows()).containsExactly(List.of("x;,;,| y", "2"));
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        byte[] book = zip(
                "xl/sharedStrings.xml",
                "<sst><si><t>Client</t></si><si><r><t>Alme</t></r><r><t>nara</t></r></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>City</t></is></c></row>"
                        + "<row><c r='A2' t='s'><v>1</v></c><c r='B2'><v>42</v></c><c r='C2' t='str'><f>A1</f><v>Pamplona</v></c></row>"
                        + "</sheetData></worksheet>");
        Sheet sheet = Sheet.read("a.xlsx", book, SPANISH);
        assertThat(sheet.heads()).containsExactly("Client", "", "City");
        assertThat(sheet.rows()).containsExactly(List.of("Almenara", "42", "Pamplona"));
    }

    @Test
    void readsCardsOfAllVersions() {
        String cards =
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Gil;Marta;;;\r\nFN:Marta Gil\r\nORG:Almenara\\, S.A.;Marketing\r\n"
                        + "item1.EMAIL;type=INTERNET:marta@almenara.example\r\nTEL;TYPE=CELL:+34 600\r\n  12 34 56\r\n"
                        + "ADR;TYPE=WORK:;;Mayor 3;Pamplona;;31001;España\r\nEND:VCARD\r\n"
                        + "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:P=C3=A9rez;Jos=C3=A9\r\nEND:VCARD\r\n";
        Sheet sheet = Sheet.read("people.vcf", text(cards), SPANISH);
        assertThat(sheet.rows().get(0))
                .containsExactly(
                        "Almenara, S.A.",
                        "Marta Gil",
                        "",
                        "marta@almenara.example",
                        "",
                        "+34 600 12 34 56",
                        "Mayor 3",
                        "Pamplona",
                        "31001",
                        "España",
                        "");
        assertThat(sheet.rows().get(1)).contains("José Pérez");
    }

    @Test
    void refusesWhatIsNoList() throws IOException {
        refuses("empty", "a.csv", new byte[0]);
        refuses("kind", "a.exe", text("MZ"));
        refuses("noRows", "a.csv", text("only,heads\n"));
        refuses("broken", "a.csv", new byte[] {1, 0, 2, '\n', 0, 3});
        refuses("broken", "a.xlsx", text("no zip at all"));
        refuses("broken", "a.xlsx", zip("word/document.xml", "<w/>"));
        refuses("broken", "a.xlsx", zip("xl/worksheets/sheet1.xml", "<row><c r='A1' t='s'><v>9</v></c></row>"));
        refuses("noCards", "a.vcf", text("hello"));
        refuses("rows", "a.csv", text("a\n".repeat(Sheet.MOST_ROWS + 2)));
        refuses("columns", "a.csv", text("a,".repeat(99) + "\n" + "b,".repeat(99)));
        refuses("large", "a.csv", new byte[Sheet.MOST_BYTES + 1]);
    }

    @Test
    void opensNoForeignEntityAndNoBomb() throws IOException {
        refuses(
                "broken",
                "a.xlsx",
                zip(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><row><c t='str'><v>&e;</v></c></row>"));
        refuses("broken", "a.xlsx", zip("xl/worksheets/sheet1.xml", " ".repeat(70 << 20)));
    }

    private static void refuses(String why, String name, byte[] bytes) {
        assertThatThrownBy(() -> Sheet.read(name, bytes, SPANISH))
                .as(why)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("imports.refused." + why));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(text(parts[i + 1]));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
