package app.jobbag.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where money goes is checked before anybody is asked about it. */
class PayeeTest {
    @ParameterizedTest
    @CsvSource({
        "ES91 2100 0418 4502 0005 1332,",
        "de89 3704 0044 0532 0130 00,",
        "GB29 NWBK 6016 1331 9268 19,",
        "032180000118359719,BNMXMXMM"
    })
    void takesWhatIsAnAccount(String number, String bic) {
        assertThatCode(() -> new Payee("Imprenta Resma", number, bic == null ? "" : bic).check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ES92 2100 0418 4502 0005 1332,,number",
        "ES91 2100 0418 4502 0005 1323,,number",
        "ES91,,number",
        "12,BNMXMXMM,number",
        "032180000118359719,,bic",
        "ES91 2100 0418 4502 0005 1332,NOBIC,bic"
    })
    void refusesWhatIsNone(String number, String bic, String field) {
        assertThatThrownBy(() -> new Payee("Imprenta Resma", number, bic == null ? "" : bic).check())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void showsItInGroupsAndInHistoriesOnlyItsEnds() {
        Payee payee = new Payee("Imprenta Resma", "es9121000418450200051332", "");
        assertThat(payee.grouped()).isEqualTo("ES91 2100 0418 4502 0005 1332");
        assertThat(payee.masked()).isEqualTo("ES … 1332");
    }
}
