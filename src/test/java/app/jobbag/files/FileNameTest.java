package app.jobbag.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Cartel otoño.pdf, Cartel otoño.pdf",
        "海报 第3稿.pdf, 海报 第3稿.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\ana\\brief.docx, brief.docx",
        "..hidden.., hidden",
        "' . ', file",
        "'a  b\tc.txt', a bc.txt"
    })
    void keepsOnlyWhatIsAName(String given, String cleaned) {
        assertThat(FileName.clean(given)).isEqualTo(cleaned);
    }

    @Test
    void dropsCharactersThatControlOrTurnTheText() {
        assertThat(FileName.clean("fac\u0000tura\u202Efdp\u2066.ex\u200Fe\r\nX: y"))
                .isEqualTo("facturafdp.exeX: y");
    }

    @Test
    void composesAccentsSoThatEqualNamesAreEqual() {
        assertThat(FileName.clean("An\u0303o.pdf")).isEqualTo("A\u00F1o.pdf");
    }

    @Test
    void shortensALongNameBeforeItsExtension() {
        String cleaned = FileName.clean("广".repeat(300) + ".pdf");

        assertThat(cleaned).hasSize(200).endsWith("广.pdf");
    }
}
