package app.jobbag.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.estimates.Line;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Refused;
import app.jobbag.taxes.ExchangeRate;
import app.jobbag.taxes.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the price that was chosen in the estimate it was asked for. */
@JobbagTest
class QuotedPricesTest {
    @Autowired
    private QuoteScene scene;

    @Autowired
    private EstimateScene estimates;

    @Autowired
    private BeanFactory beans;

    private QuoteScene.Cast cast;
    private QuoteRequestId id;

    @BeforeEach
    void asked() {
        cast = scene.cast();
        id = scene.asked(cast);
    }

    @Test
    void aRequestThatIsTiedToNoRowChangesNoEstimate() {
        WantedLine loose = new WantedLine(null, "Carteles", "", BigDecimal.ONE, "");
        RequestDraft tied = scene.draft("Sueltos", scene.soon(), cast.first());
        QuoteRequestId other = scene.begun(
                cast, new RequestDraft(tied.title(), tied.note(), tied.answerBy(), List.of(loose), tied.suppliers()));
        scene.send(cast, other);
        scene.quote(cast, other, cast.first(), "900");
        scene.choose(cast, other, cast.first());
        assertThatThrownBy(() -> cost(other)).isInstanceOf(Refused.class).hasMessage("quotations.refused.noRow");
    }

    @Test
    void whatWasQuotedInAnotherCurrencySaysTheRateAndItsDay() {
        LocalDate yesterday = LocalDate.now(QuoteScene.MADRID).minusDays(1);
        MoneyFixture money = new MoneyFixture(beans);
        Currency quoted = Currency.getInstance("NZD");
        ExchangeRate rate =
                new ExchangeRate(quoted, Currency.getInstance("EUR"), yesterday, new BigDecimal("0.08"), "test");
        money.as(money.finance, () -> scene.bean(ExchangeRates.class).enter(money.finance, rate));
        scene.bean(QuoteLinks.class).answer(scene.token(cast, id, cast.first()), QuoteScene.quoting("20000", "NZD", 4));
        scene.choose(cast, id, cast.first());
        QuoteTaking.Costed costed = cost(id);
        ExchangeRates.Given given = Objects.requireNonNull(costed.taken().exchange());
        assertThat(given.rate()).isEqualByComparingTo("0.08");
        assertThat(given.day()).isEqualTo(yesterday);
        Line row = estimates
                .sheet(cast.roles(), cast.estimate())
                .find(QuoteScene.POSTERS)
                .orElseThrow();
        assertThat(row.unitPrice()).isEqualByComparingTo("1600");
    }

    private QuoteTaking.Costed cost(QuoteRequestId request) {
        return scene.as(cast.ana(), () -> scene.bean(QuoteTaking.class).cost(cast.ana(), request));
    }
}
