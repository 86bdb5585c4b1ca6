package app.jobbag.demo;

import app.jobbag.bookings.CostRates;
import app.jobbag.einvoices.EFormat;
import app.jobbag.einvoices.EInvoicePreferences;
import app.jobbag.einvoices.Recipient;
import app.jobbag.einvoices.Sender;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.taxes.BankAccount;
import app.jobbag.taxes.ExchangeRate;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.withholdings.Withholding;
import app.jobbag.withholdings.Withholdings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

/** What finance keeps: the agency's legal data, what an hour costs, the exchange rate of each week. */
@DemoPart
class MoneyChapter {
    private static final Currency EUR = Currency.getInstance("EUR");
    /** Euros for one unit. */
    private static final Map<String, BigDecimal> IN_EUROS =
            Map.of("GBP", new BigDecimal("1.1640"), "CNY", new BigDecimal("0.1282"), "MXN", new BigDecimal("0.0491"));

    private final Stage stage;
    private final Scripts scripts;
    private final AgencyBook agency;
    private final CostRates costs;
    private final Abroad abroad;

    MoneyChapter(Stage stage, Scripts scripts, AgencyBook agency, CostRates costs, Abroad abroad) {
        this.stage = stage;
        this.scripts = scripts;
        this.agency = agency;
        this.costs = costs;
        this.abroad = abroad;
    }

    /** What clients elsewhere ask of an invoice: their currency, the form they take it in, what they keep back. */
    @DemoPart
    record Abroad(ExchangeRates exchange, EInvoicePreferences invoices, Withholdings withholdings) {}

    void tell(Story story) {
        SignedIn finance = story.cast().finance();
        LocalDate from = story.calendar().ago(400);
        stage.does(finance, () -> agency.write(finance, profile(from)));
        overPeppol(story);
        withheld(story, from);
        scripts.people().forEach(person -> cost(story, person, from));
        for (int ago = 372; ago >= 0; ago -= 5) {
            LocalDate day = story.calendar().today().minusDays(ago);
            story.diary().at(Calendar.at(day, 7, 30), () -> rates(story, day));
        }
    }

    private void overPeppol(Story story) {
        SignedIn finance = story.cast().finance();
        stage.does(finance, () -> {
            abroad.invoices()
                    .write(
                            finance,
                            new Sender(
                                    finance.name(),
                                    "+34 910 000 000",
                                    "facturas@almendro.example",
                                    "9920",
                                    "ESB86012345"));
            abroad.invoices()
                    .write(
                            finance,
                            story.cast().company("NORD").id(),
                            0,
                            new Recipient(EFormat.PEPPOL, "9930", "DE314159265", "NORD-ALMENDRO"));
        });
    }

    /** China taxes at the source what is paid abroad for services. */
    private void withheld(Story story, LocalDate from) {
        SignedIn finance = story.cast().finance();
        Withholding tenth = new Withholding("预提所得税", Percent.of("10"), "依据《中华人民共和国企业所得税法》第三十七条，由付款方源泉扣缴；请在缴税后寄送完税凭证。");
        stage.does(
                finance,
                () -> abroad.withholdings()
                        .set(finance, story.cast().company("QINGWA").id(), from, tenth));
    }

    private void cost(Story story, PersonScript person, LocalDate from) {
        SignedIn finance = story.cast().finance();
        PersonId id = story.cast().person(person.key()).id();
        stage.does(finance, () -> {
            costs.set(finance, id, from, new Money(person.hourly(), EUR));
            IN_EUROS.forEach((currency, euros) -> costs.set(
                    finance,
                    id,
                    from,
                    new Money(person.hourly().divide(euros, MathContext.DECIMAL32), Currency.getInstance(currency))));
        });
    }

    private void rates(Story story, LocalDate day) {
        SignedIn finance = story.cast().finance();
        stage.does(
                finance,
                () -> IN_EUROS.forEach((currency, euros) -> {
                    BigDecimal drift =
                            BigDecimal.valueOf(985 + story.between(0, 30)).movePointLeft(3);
                    BigDecimal rate = euros.multiply(drift).round(new MathContext(5));
                    abroad.exchange()
                            .enter(finance, new ExchangeRate(Currency.getInstance(currency), EUR, day, rate, "ECB"));
                }));
    }

    private static AgencyProfile profile(LocalDate from) {
        return new AgencyProfile(
                from,
                "Almendro Comunicación, S.L.",
                "Calle de la Palma 41, 3.º izda.",
                "28004",
                "Madrid",
                "ES",
                "ESB86012345",
                "facturas@almendro.example",
                Calendar.TOWN,
                EUR,
                new BankAccount("Banco de Prueba", "ES9121000418450200051332", "CAIXESBBXXX"),
                "Registro Mercantil de Madrid, tomo 31.204, folio 118, hoja M-561.902");
    }
}
