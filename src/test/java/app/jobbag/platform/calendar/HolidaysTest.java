package app.jobbag.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class HolidaysTest {
    private final Holidays holidays = new Holidays(new Weekends(), texts());
    private final Regions regions = new Regions();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "es, 2026-12-08, Inmaculada Concepción",
        "es, 2026-04-03, Viernes Santo",
        "es-md, 2026-05-02, Día de la comunidad",
        "es-md-mad, 2026-11-09, Virgen de la Almudena",
        "mx, 2026-11-16, Día de la Revolución",
        "cn, 2026-02-17, Fiesta de la Primavera",
        "cn, 2027-02-06, Fiesta de la Primavera",
        "gb, 2026-12-28, Boxing Day",
        "us, 2026-11-26, Acción de Gracias",
        "de-by, 2026-01-06, Epifanía del Señor"
    })
    void areDaysOffWithANameInTheReadersLanguage(String region, LocalDate day, String name) {
        HolidayRegion there = new HolidayRegion(region);
        assertThat(holidays.isWorkday(there, day)).isFalse();
        assertThat(holidays.name(there, day, Locale.forLanguageTag("es"))).contains(name);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // its neighbour's, its region's or a day that is only remembered
        "es, 2026-05-15",
        "es, 2026-11-09",
        "mx, 2026-11-02",
        "mx, 2026-02-24",
        "us, 2026-11-25",
        "cn, 2026-12-25",
        // weekends that China works for its long holidays
        "cn, 2026-02-14",
        "cn, 2026-10-10",
        // Sunday in the Gulf
        "sa, 2026-11-29",
        "xx, 2026-12-25"
    })
    void areNotTakenForOthersDays(String region, LocalDate day) {
        assertThat(holidays.isWorkday(new HolidayRegion(region), day)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"es, 2026-11-28", "cn, 2026-11-28", "sa, 2026-11-27", "xx, 2026-11-28"})
    void weekendsAreOffWhereTheyAre(String region, LocalDate day) {
        assertThat(holidays.isWorkday(new HolidayRegion(region), day)).isFalse();
    }

    @Test
    void aNameNobodyTranslatedIsAPublicHoliday() {
        assertThat(holidays.between(
                        new HolidayRegion("is"),
                        LocalDate.of(2026, 6, 17),
                        LocalDate.of(2026, 8, 3),
                        Locale.forLanguageTag("es")))
                .containsEntry(LocalDate.of(2026, 8, 3), "Día festivo");
    }

    @Test
    void everyRegionOnOfferHasDaysOfItsOwnAndAName() {
        List<Regions.Part> offered = regions.offered(Locale.forLanguageTag("es"));
        assertThat(offered)
                .hasSizeBetween(200, 450)
                .extracting(Regions.Part::name)
                .doesNotHaveDuplicates();
        assertThat(offered)
                .allSatisfy(part -> assertThat(holidays.between(
                                part.region(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Locale.ENGLISH))
                        .as(part.name())
                        .isNotEmpty());
        assertThat(offered).anySatisfy(part -> {
            assertThat(part.region().code()).isEqualTo("es-md");
            assertThat(part.name()).isEqualTo("España · Comunidad de Madrid");
        });
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/platform");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
