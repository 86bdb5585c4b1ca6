package app.jobbag.contactreports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedWordsTest {
    @Test
    void knowsAWordByItsStemWhateverItsAccentsAndCapitals() {
        SharedWords words = new SharedWords("Añadir un formato vertical del Cartel");
        assertThat(words.with("¿Y los formatos VERTICALES del cártel de la feria?"))
                .containsExactly("formato", "vertical", "cartel");
    }

    @Test
    void takesNoNoticeOfLittleWords() {
        assertThat(new SharedWords("Que sea más de un día").with("Que sea de un mes más"))
                .isEmpty();
    }

    @Test
    void readsChineseByTwoCharacters() {
        assertThat(new SharedWords("把海报改成竖版").with("海报也要竖版")).contains("海报", "竖版");
    }

    @Test
    void findsTextsAlikeThatShareTwoWordsAndHalfOfTheShorter() {
        SharedWords words = new SharedWords("Logotipo mayor en el cartel de otoño");
        assertThat(words.isMuch(2, "Logotipo mayor")).isTrue();
        assertThat(words.isMuch(1, "Logotipo azul")).isFalse();
        assertThat(words.isMuch(2, "Logotipo mayor, otra tipografía, color verde, fondo blanco, papel estucado"))
                .isTrue();
        assertThat(new SharedWords("uno dos tres cuatro cinco seis siete ocho nueve").isMuch(1, "cuatro cinco siete"))
                .isFalse();
    }
}
