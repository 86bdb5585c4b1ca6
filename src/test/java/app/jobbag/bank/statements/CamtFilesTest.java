package app.jobbag.bank.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the statements of a camt file: signs, name space, pages. */
class CamtFilesTest {
    @Test
    void pagesOfOneNumberAndStatementsOfTheSameAreTold() {
        String page = "<StmtPgntn><PgNb>%s</PgNb></StmtPgntn>";
        String text = document(
                "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08",
                stmt(page.formatted(1)) + stmt(page.formatted(2)) + stmt("") + stmt(""));

        assertThat(read(text)).extracting(ReadStatement::number).containsExactly("S-1", "S-1/2", "S-1#3", "S-1#4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "urn:iso:std:iso:20022:tech:xsd:camt.053.001.04",
                "urn:iso:std:iso:20022:tech:xsd:camt.053.001.04.ch.02"
            })
    void theNameSpaceMayBeLeftOutOrSaySomethingMore(String space) {
        assertThat(read(document(space, stmt("")))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"UTF-8|UTF-8", "UTF-16|UTF-16", "UTF-16LE|UTF-16", "ISO-8859-1|ISO-8859-1", "UTF-8|utf-16"})
    void readsWhatItIsWrittenIn(String written, String said) {
        String text = "<?xml version=\"1.0\" encoding=\"" + said + "\"?>"
                + document(
                        "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02",
                        stmt("<Acct><Id><IBAN>Müller</IBAN></Id></Acct>"));
        String mark = written.equals("UTF-16LE") ? "\uFEFF" : "";
        byte[] bytes = (mark + text).getBytes(Charset.forName(written));

        assertThat(StatementReading.format(bytes)).isEqualTo(StatementFormat.CAMT053);
        assertThat(StatementReading.read(bytes, null))
                .singleElement()
                .extracting(ReadStatement::account)
                .isEqualTo("Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", " ", "\uFEFF", "\r\n\t"})
    void whatStandsBeforeTheDeclarationIsPassedOver(String before) {
        assertThat(read(before + "<?xml version='1.0'?>"
                        + document("urn:iso:std:iso:20022:tech:xsd:camt.053.001.02", stmt(""))))
                .hasSize(1);
    }

    static String stmt(String content) {
        return "<Stmt><Id>S-1</Id>" + content + "</Stmt>";
    }

    static String document(String space, String statements) {
        String name = space.isEmpty() ? "" : " xmlns='" + space + "'";
        return "<Document" + name + "><BkToCstmrStmt>" + statements + "</BkToCstmrStmt></Document>";
    }

    static List<ReadStatement> read(String text) {
        return StatementReading.read(text.getBytes(StandardCharsets.UTF_8), null);
    }
}
