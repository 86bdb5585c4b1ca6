package app.jobbag.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which words a bank may mean an account of ours. */
class BankAccountDetailsTest {
    @ParameterizedTest
    @CsvSource({
        "DE89370400440532013000, DE89 3704 0044 0532 0130 00, true",
        "DE89370400440532013000, COBADEFF/DE89370400440532013000, true",
        "DE89370400440532013000, 37040044/532013000, true",
        "DE89370400440532013000, 37040/532013000, false",
        "DE89370400440532013000, 10000000/532013000, false",
        "AT021200000703447144, AT12000/703447144, true",
        "AT021200000703447144, 12000/703447144, true",
        "AT021200000703447144, AT20111/703447144, false",
        "AT021200000703447144, AT12000/, false"
    })
    void isMeantBy(String number, String said, boolean meant) {
        BankAccountDetails account = new BankAccountDetails(
                new BankAccountId(UUID.randomUUID()), 0, "House bank", number, Currency.getInstance("EUR"), null);

        assertThat(account.is(said)).isEqualTo(meant);
    }
}
