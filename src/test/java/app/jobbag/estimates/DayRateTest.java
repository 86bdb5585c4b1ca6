package app.jobbag.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.staff.People;
import app.jobbag.taxes.ExchangeRate;
import app.jobbag.taxes.ExchangeRates;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An estimate in the client's currency keeps the rate of its day; one that nobody had entered yet is taken once it is there. */
@JobbagTest
class DayRateTest {
    private static final Currency CROWNS = Currency.getInstance("NOK");

    @Autowired
    private EstimateScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    @Test
    void theRateOfItsDayIsKeptAndAnotherDayDoesNotMoveIt() {
        MoneyFixture money = new MoneyFixture(beans);
        DeliverableScene.Roles roles = house.roles();
        house.as(
                roles.manager(),
                () -> jdbc.sql("update client set currency = 'NOK' where id = ?")
                        .param(roles.client().value())
                        .update());
        EstimateId id = scene.written(roles);
        assertThat(scene.show(roles, id).currency()).isEqualTo(CROWNS);
        assertThat(scene.show(roles, id).rate()).isNull();
        assertThat(page(roles, id)).contains("None of that day yet", "no exchange rate is entered");
        enter(money, "0.085");
        scene.write(roles, id, "0", List.of(EstimateScene.concept()));
        assertThat(scene.show(roles, id).rate()).isEqualByComparingTo("0.085");
        assertThat(page(roles, id)).contains("1 NOK = 0.085 EUR", "68.00");
        enter(money, "0.5");
        scene.write(roles, id, "0", List.of(EstimateScene.concept()));
        assertThat(scene.show(roles, id).rate()).isEqualByComparingTo("0.085");
    }

    private void enter(MoneyFixture money, String rate) {
        Currency base = Currency.getInstance("EUR");
        ExchangeRate entered = new ExchangeRate(CROWNS, base, EstimateScene.DAY, new BigDecimal(rate), "test");
        money.as(money.finance, () -> beans.getBean(ExchangeRates.class).enter(money.finance, entered));
    }

    private String page(DeliverableScene.Roles roles, EstimateId id) {
        try {
            return web.get()
                    .uri("/estimates/" + id.value())
                    .with(People.as(roles.manager()))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
