package app.jobbag.clients.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatcherTest {
    private static final ClientId OWN = new ClientId(UUID.randomUUID());
    private static final ClientId OTHER = new ClientId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "Sol,a SOL-coloured poster",
        "Sol,¡sol!",
        "Aurora,Aurora's budget",
        "Aurora,the Auroras of this year",
        "Grupo Ámbar,grupo ambar",
        "Ambar,Ámbar",
        "Ambar,a\u0301mbar",
        "Straße,STRASSE",
        "Ottershaw,ﬁve Ottershaws",
        "O'Neill,O’Neill",
        "San Miguel,San  Miguel",
        "San Miguel,san_miguel_v2",
        "Solara,Solara2026",
        "Solara,logoSolara",
        "San Miguel,cartelSanMiguelV2",
        "Solara,S O L A R A",
        "Procter & Gamble,Procter&Gamble",
        "Solara,ＳＯＬＡＲＡ",
        "蓝海,我们和蓝海合作",
        "蓝海科技,蓝 海科技",
        "Sol,喝Sol啤酒"
    })
    void findsTheNameHoweverItIsWritten(String name, String text) {
        assertThat(found(name, Name.Way.WORDS, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "San\nMiguel",
                "San \r\n  Miguel",
                "San Mi-\nguel",
                "San Mi\u00adguel",
                "San-\nMiguel",
                "S\u200ban Miguel"
            })
    void findsItOverLinesAndHyphens(String text) {
        assertThat(found("San Miguel", Name.Way.WORDS, "We asked " + text + " again"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Sol,solar",
        "Sol,parasol",
        "Sol,soles",
        "Sol,para-sólo",
        "Nova,no va",
        "La Mina,una lámina",
        "Ana Gil,ana gilda",
        "Sanmiguel,San Miguel",
        "Nova,n o v a",
        "Acme,acmesco"
    })
    void leavesOtherWordsAlone(String name, String text) {
        assertThat(found(name, Name.Way.WORDS, text)).isEmpty();
    }

    @Test
    void aHyphenAtTheEndOfALineJoinsAWordThatOnlyEndsLikeAName() {
        assertThat(found("Sol", Name.Way.WORDS, "bajo el para-\nsol y la sol-\ndadura"))
                .isEmpty();
    }

    @Test
    void aHyphenAtTheEndOfALineIsNoBlankWithinAName() {
        assertThat(found("La Mina", Name.Way.WORDS, "una lá-\nmina")).isEmpty();
        assertThat(found("La Mina", Name.Way.WORDS, "para La-\nMina")).hasSize(1);
        assertThat(found("Coca-Cola", Name.Way.WORDS, "la coca-\ncola")).hasSize(1);
    }

    @Test
    void aCodeCountsInItsCapitalsOnly() {
        assertThat(found("SOL", Name.Way.EXACT, "hace sol")).isEmpty();
        assertThat(found("SOL", Name.Way.EXACT, "see SOL-7")).hasSize(1);
        assertThat(found("Proyecto Fénix", Name.Way.EXACT, "PROYECTO FÉNIX")).hasSize(1);
    }

    @Test
    void anAddressCountsInOnePiece() {
        assertThat(found("claro.es", Name.Way.ADDRESS, "Está claro. Es así; claro es."))
                .isEmpty();
        assertThat(found("claro.es", Name.Way.ADDRESS, "write to ana@claro.es, or www.CLARO.es/x"))
                .hasSize(2);
        assertThat(found("claro.es", Name.Way.ADDRESS, "write to ana@claro.\nes"))
                .hasSize(1);
        assertThat(found("claro.es", Name.Way.ADDRESS, "Está claro.\nEs así")).isEmpty();
    }

    @Test
    void whatIsOwnOrExceptedStopsNothing() {
        NameMatcher matcher = new NameMatcher(List.of(
                new Name(NameKind.COMPANY, OTHER, "Solara", Name.Way.WORDS),
                new Name(NameKind.COMPANY, OTHER, "Sol", Name.Way.WORDS),
                new Name(NameKind.COMPANY, OWN, "Solara Energía", Name.Way.WORDS),
                new Name(NameKind.COMPANY, null, "sol", Name.Way.WORDS)));
        assertThat(matcher.foreign("Solara Energia needs sol", OWN)).isEmpty();
        assertThat(matcher.foreign("Solara needs energy", OWN)).hasSize(1);
        assertThat(matcher.foreign("Solara needs energy", OTHER)).isEmpty();
    }

    @Test
    void findsWhatSaysWhoseWorkItIs() {
        NameMatcher matcher = new NameMatcher(List.of(
                new Name(NameKind.COMPANY, OWN, "Solara Energía", Name.Way.WORDS),
                new Name(NameKind.COMPANY, OTHER, "Solara", Name.Way.WORDS),
                new Name(NameKind.BRAND, OWN, "Sol", Name.Way.WORDS),
                new Name(NameKind.PROJECT, OWN, "Poster", Name.Way.EXACT),
                new Name(NameKind.EXCEPTION, null, "sol", Name.Way.WORDS)));
        assertThat(matcher.own("A Poster of Solara Energia in the sol", OWN)).hasSize(1);
        assertThat(matcher.own("A poster of Solara", OWN)).isEmpty();
    }

    @Test
    void saysWhereTheWordsStand() {
        String text = "Así es «Grupo\nA\u0301mbar», dicen";
        Hit hit = found("Grupo Ámbar", Name.Way.WORDS, text).get(0);
        assertThat(text.substring(hit.from(), hit.to())).startsWith("Grupo\nA").endsWith("mbar");
    }

    private static List<Hit> found(String name, Name.Way way, String text) {
        return new NameMatcher(List.of(new Name(NameKind.COMPANY, OTHER, name, way))).foreign(text, OWN);
    }
}
