package app.jobbag.taxes;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.files.Agency;
import app.jobbag.files.Letterhead;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In years when no other test looks. */
@JobbagTest
class AgencyLetterheadTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Autowired
    Letterhead letterhead;

    @Autowired
    AgencyBook book;

    @Autowired
    People people;

    @Autowired
    SteerableClock clock;

    @ParameterizedTest
    @CsvSource({"en,Spain", "es,España", "zh-CN,西班牙"})
    void isWhatTheHouseHasWrittenInTheReadersLanguage(String language, String country) {
        write(LocalDate.of(2061, 5, 1), "Imprenta Nueva, S.A.");
        Agency agency = on(LocalDate.of(2061, 5, 1), language);
        assertThat(agency.name()).isEqualTo("Imprenta Nueva, S.A.");
        assertThat(agency.addressLines()).containsExactly("Calle Mayor 1", "31001 Pamplona, " + country);
        assertThat(agency.taxId()).isEqualTo("ESA31000001");
        assertThat(agency.contact()).isEqualTo("hola@nueva.example");
    }

    @Test
    void changesOnTheDayThatTheNewDataHold() {
        write(LocalDate.of(2062, 5, 1), "Before, S.A.");
        write(LocalDate.of(2062, 6, 1), "After, S.A.");
        assertThat(on(LocalDate.of(2062, 5, 31), "en").name()).isEqualTo("Before, S.A.");
        assertThat(on(LocalDate.of(2062, 6, 1), "en").name()).isEqualTo("After, S.A.");
    }

    private Agency on(LocalDate day, String language) {
        Agency[] found = new Agency[1];
        clock.at(
                ZonedDateTime.of(day, LocalTime.NOON, MADRID).toInstant(),
                () -> found[0] = letterhead.in(Locale.forLanguageTag(language)));
        return found[0];
    }

    private void write(LocalDate from, String name) {
        SignedIn finance = people.join("Lucía Ferrer", Role.FINANCE);
        AgencyProfile profile = new AgencyProfile(
                from,
                name,
                "Calle Mayor 1",
                "31001",
                "Pamplona",
                "ES",
                "ESA31000001",
                "hola@nueva.example",
                MADRID,
                Currency.getInstance("EUR"),
                new BankAccount("Banco", "ES9121000418450200051332", "CAIXESBBXXX"),
                "");
        people.by(finance, () -> book.write(finance, profile));
    }
}
