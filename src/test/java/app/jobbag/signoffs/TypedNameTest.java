package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Marta Gil, Marta Gil",
        "marta gil, Marta Gil",
        "M. Gil, Marta Gil",
        "Marta, Marta Gil",
        "JOSE MARIA NUNEZ, José María Núñez",
        "周凯, 周凯",
        "周 凯, 周凯",
        "O'Neill, Shea O’Neill"
    })
    void isTheSignersHoweverItIsWritten(String typed, String own) {
        assertThatCode(() -> TypedName.require(typed, own)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"Somebody Else, Nuria Campos", "x, Marta Gil", "., Marta Gil", "李娜, 周凯", "Martha, Marta Gil"})
    void isNobodyElses(String typed, String own) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> TypedName.require(typed, own))
                .withMessage("signoffs.refused.name")
                .satisfies(refused -> org.assertj.core.api.Assertions.assertThat(refused.field())
                        .isEqualTo("typedName"));
    }
}
