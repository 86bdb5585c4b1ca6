package app.jobbag.taxes;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.TaxCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {
    @ParameterizedTest
    @CsvSource({
        "ES, ES, true, S",
        "ES, ES, false, S",
        "ES, DE, true, AE",
        "ES, DE, false, S",
        "ES, CN, true, O",
        "ES, GB, false, O",
        "MX, MX, true, S",
        "MX, ES, true, G",
        "CN, JP, false, G"
    })
    void taxesWhereTheLawSays(String agency, String client, boolean taxId, TaxCategory category) {
        assertThat(Territory.category(agency, client, taxId)).isEqualTo(category);
    }
}
