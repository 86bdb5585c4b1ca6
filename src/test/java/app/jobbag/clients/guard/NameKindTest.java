package app.jobbag.clients.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKindTest {
    private static final ClientId CLIENT = new ClientId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Viñas del Cierzo, S. Coop.|Viñas del Cierzo",
                "Solara S.A. de C.V.|Solara",
                "Solara, S.L.U.|Solara",
                "Nordlicht GmbH & Co. KG|Nordlicht",
                "Otter Ltd|Otter",
                "北京蓝海科技有限公司|北京蓝海科技",
                "Sol SL|Sol",
                "Tasca|Tasca",
                "Casa S. de R.L. de C.V.|Casa",
                "Otter Holdings Co., Ltd.|Otter Holdings"
            })
    void aCompanyIsKnownWithoutItsLegalForm(String name, String bare) {
        assertThat(LegalForm.without(name)).isEqualTo(bare);
    }

    @Test
    void aFirstNameAloneIsAnybodys() {
        assertThat(NameKind.PERSON.names(CLIENT, "Ana")).isEmpty();
        assertThat(NameKind.PERSON.names(CLIENT, "Ana Gil")).hasSize(1);
        assertThat(NameKind.PERSON.names(CLIENT, "沈国梁")).hasSize(1);
    }

    @Test
    void aProjectsNameCountsWhenItIsACodeName() {
        for (String codeName : List.of("Fénix", "Project Blue Whale", "Línea 11", "明前茶上市")) {
            assertThat(NameKind.PROJECT.names(CLIENT, codeName)).as(codeName).hasSize(1);
        }
        for (String title : List.of("Autumn campaign", "Campaña de otoño", "海报", "retainer")) {
            assertThat(NameKind.PROJECT.names(CLIENT, title)).as(title).isEmpty();
        }
    }

    @Test
    void aBrandInThePossessiveIsKnownWithoutItToo() {
        assertThat(NameKind.BRAND.names(CLIENT, "Ottershaw's"))
                .extracting(Name::text)
                .containsExactly("Ottershaw's", "Ottershaw");
        assertThat(LegalForm.without("Aceites Lumbre de Jaén, S.C.A.")).isEqualTo("Aceites Lumbre de Jaén");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour & Finch|we met Harbour and Finch today",
                "Harbour & Finch|la campaña de Harbour y Finch",
                "Harbour & Finch|HARBOUR UND FINCH",
                "Harbour & Finch|harbour&finch",
                "Harbour & Finch|Harbour与Finch的广告",
                "Tranvías y Autobuses|Tranvías & Autobuses",
                "山与海|山&海",
                "TramRibera|el nuevo Tram Ribera",
                "TramRibera|tramribera",
                "TramRibera|TRAM RIBERA"
            })
    void aNameIsFoundAsOthersWriteIt(String brand, String text) {
        NameMatcher matcher = new NameMatcher(NameKind.BRAND.names(CLIENT, brand));
        assertThat(matcher.foreign(text, new ClientId(UUID.randomUUID())))
                .as(text)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour & Finch|the harbour, and a finch on its wall",
                "HomeGoods|household and home goods",
                "PayPal|to pay pals"
            })
    void wordsThatOnlyLookAlikeStopNothing(String brand, String text) {
        NameMatcher matcher = new NameMatcher(NameKind.BRAND.names(CLIENT, brand));
        assertThat(matcher.foreign(text, new ClientId(UUID.randomUUID())))
                .as(text)
                .isEmpty();
    }

    @Test
    void theDomainOfAnAddressNamesTheClientUnlessEverybodyHasIt() {
        assertThat(NameKind.ADDRESS.names(CLIENT, "ana@solara.example"))
                .extracting(Name::text)
                .containsExactly("ana@solara.example", "solara.example");
        assertThat(NameKind.ADDRESS.names(CLIENT, "ana@gmail.com")).hasSize(1);
    }
}
