package app.jobbag.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void comparesWords() {
        assertThat(diff("Seguimos con el segundo concepto.", "Seguimos con el tercer concepto."))
                .isEqualTo("Seguimos con el -segundo-+tercer+ concepto.");
    }

    @Test
    void readsNeighbouringChangesAsOne() {
        assertThat(diff("a uno dos b", "a tres cuatro b")).isEqualTo("a -uno dos-+tres cuatro+ b");
    }

    @Test
    void comparesChineseSignBySign() {
        assertThat(diff("采用第二方案。", "采用第三方案。")).isEqualTo("采用第-二-+三+方案。");
    }

    @Test
    void keepsBlanksAfterALastChange() {
        assertThat(diff("uno ", "dos ")).isEqualTo("-uno-+dos+ ");
    }

    @Test
    void findsNothingBetweenEqualTexts() {
        assertThat(WordDiff.between("igual", "igual")).extracting(Piece::kind).containsExactly(Piece.Kind.SAME);
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    /** -removed- and +added+. */
    private static String diff(String earlier, String later) {
        List<Piece> pieces = WordDiff.between(earlier, later);
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "-" + piece.text() + "-";
                    case ADDED -> "+" + piece.text() + "+";
                })
                .collect(Collectors.joining());
    }
}
