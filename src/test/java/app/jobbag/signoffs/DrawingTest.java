package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.kernel.Refused;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    @Test
    void isShownAsAPathThatTheHouseMakes() {
        assertThat(new Drawing("0,0 1000,300 5,7;20,30").path()).isEqualTo("M0,0 L1000,300 5,7 M20,30 L20,30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void mayBeLeftOut(String nothing) {
        assertThat(Drawing.of(nothing)).isNull();
        assertThat(Drawing.isFit(nothing)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001,0",
                "0,301",
                "-1,0",
                "1.5,2",
                "NaN,1",
                "Infinity,1",
                "1e3,1",
                "1,2;",
                ";1,2",
                "1,2;;3,4",
                "1,2  3,4",
                "1 2",
                "1,2,3",
                "[[1,2],[3,4]]",
                "<path d='M0 0'/>",
                "١,٢",
                "1,2\n3,4",
                "00000,1"
            })
    void isPointsOfItsFieldAndNothingElse(String odd) {
        refused(odd);
    }

    @Test
    void isBounded() {
        assertThat(Drawing.isFit(String.join(" ", Collections.nCopies(4000, "1,1"))))
                .isTrue();
        refused(String.join(" ", Collections.nCopies(4001, "1,1")));
        assertThat(Drawing.isFit(String.join(";", Collections.nCopies(60, "1,1"))))
                .isTrue();
        refused(String.join(";", Collections.nCopies(61, "1,1")));
        refused("1,1 ".repeat(1_000_000));
        refused(";".repeat(1_000_000));
    }

    private static void refused(String odd) {
        assertThat(Drawing.isFit(odd)).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Drawing(odd))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("drawn"));
    }
}
