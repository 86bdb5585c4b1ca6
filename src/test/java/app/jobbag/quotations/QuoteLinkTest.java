package app.jobbag.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientRegister;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.People;
import app.jobbag.suppliers.SupplierRegister;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A supplier quotes by its personal link, without an account, and reads nothing of the client or of other suppliers. */
@JobbagTest
class QuoteLinkTest {
    @Autowired
    private QuoteScene scene;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SteerableClock clock;

    private QuoteScene.Cast cast;
    private QuoteRequestId id;
    private String link;

    @BeforeEach
    void asked() {
        cast = scene.cast();
        id = scene.asked(cast);
        link = "/p/quotes/" + scene.token(cast, id, cast.first());
    }

    @Test
    void lookingChangesNothingAndNamesNeitherTheClientNorAnotherSupplier() {
        scene.quote(cast, id, cast.second(), "1234.56");
        String client = scene.as(
                cast.ana(),
                () -> scene.bean(ClientRegister.class)
                        .details(cast.roles().client())
                        .legalName());
        String other = scene.bean(SupplierRegister.class).details(cast.second()).name();
        assertThat(web.perform(get(link)))
                .hasStatusOk()
                .bodyText()
                .contains("Carteles de otoño", "594 x 841")
                .doesNotContain(client, other, "1234.56", "1.234,56", "The vintage", "null");
        assertThat(web.perform(post(link).with(csrf()))).hasStatus(422);
        assertThat(scene.of(cast, id, cast.first()).state()).isEqualTo(QuoteState.ASKED);
    }

    @Test
    void quotesDeclinesAndKeepsWhatWasTypedWhereSomethingIsWrong() {
        assertThat(answer("QUOTED", "1.750,505", "4")).hasStatus(422).bodyText().contains("750");
        assertThat(answer("QUOTED", "", "4")).hasStatus(422);
        assertThat(answer("QUOTED", "1.750,50", "")).hasStatus(422);
        assertThat(answer("QUOTED", "1.750,50", "4")).hasStatus3xxRedirection();
        assertThat(scene.of(cast, id, cast.first()).offer().total().toString()).isEqualTo("1750.50 EUR");
        assertThat(answer("DECLINED", "", "")).hasStatus(422);
        assertThat(web.perform(post(link)
                        .param("answer", "DECLINED")
                        .param("currency", "EUR")
                        .param("remarks", "Sin papel")
                        .with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(scene.of(cast, id, cast.first()).state()).isEqualTo(QuoteState.DECLINED);
    }

    @Test
    void aLateAnswerIsTakenAndMarkedAndAnExpiredLinkIsNoneAnyMore() {
        Instant by = scene.show(cast, id).until().toInstant();
        assertThat(web.perform(get(link))).bodyText().doesNotContain("El plazo ha terminado");
        clock.at(by.plus(1, ChronoUnit.HOURS), () -> {
            assertThat(web.perform(get(link))).hasStatusOk().bodyText().contains("El plazo ha terminado");
            assertThat(answer("QUOTED", "1.750,50", "4")).hasStatus3xxRedirection();
            assertThat(answer("QUOTED", "1.700,00", "4")).hasStatus3xxRedirection();
        });
        assertThat(scene.of(cast, id, cast.first()).late()).isTrue();
        assertThat(scene.of(cast, id, cast.first()).offer().total().toString()).isEqualTo("1700.00 EUR");
        clock.at(by.plus(400, ChronoUnit.DAYS), () -> {
            assertThat(web.perform(get(link))).hasStatus(404);
            assertThat(answer("QUOTED", "1,00", "4")).hasStatus(404);
        });
    }

    @Test
    void aWrongLinkWasNeverAny() {
        assertThat(web.perform(get("/p/quotes/nothing"))).hasStatus(404);
        assertThat(web.perform(get(link + "/files/1"))).hasStatus(404);
    }

    @Test
    void thePagesOfEveryStateOpen() {
        String home = "/quote-requests/" + id.value();
        scene.quote(cast, id, cast.first(), "1800");
        scene.quote(cast, id, cast.second(), "1700");
        assertThat(open(home)).hasStatusOk().bodyText().contains("1,700.00", "Cheapest", "Decide");
        assertThat(open("/quote-requests")).hasStatusOk().bodyText().contains("Carteles de otoño");
        assertThat(open("/quote-requests.csv")).hasStatusOk();
        assertThat(open("/quotes/" + scene.of(cast, id, cast.first()).id().value() + "/edit"))
                .hasStatusOk();
        assertThat(open(home + "/decision/new")).hasStatusOk().bodyText().contains("we make it ourselves");
        assertThat(open(home + "/withdrawal/new")).hasStatusOk();
        scene.choose(cast, id, cast.second());
        assertThat(open(home)).hasStatusOk().bodyText().contains("Order it", "Take the price into the estimate");
        QuoteRequestId draft = scene.begun(cast);
        String begun = "/quote-requests/" + draft.value();
        assertThat(open(begun)).hasStatusOk().bodyText().contains("Send to the suppliers");
        assertThat(open(begun + "/edit")).hasStatusOk().bodyText().contains("594 x 841");
        assertThat(open(begun + "/sending/new")).hasStatusOk().bodyText().contains("jorge@");
        String estimate = "/estimates/" + cast.estimate().value();
        assertThat(open(estimate + "/quote-requests/new?line=2"))
                .hasStatusOk()
                .bodyText()
                .contains("Posters");
        assertThat(open(estimate + "/lines/2")).hasStatusOk().bodyText().contains("1,800.00", "4 working days");
        String order = "/workorders/" + cast.roles().order().value();
        assertThat(open(order + "/quote-requests/new")).hasStatusOk();
        assertThat(open(order)).hasStatusOk().bodyText().contains("Ask suppliers for quotes");
    }

    private MvcTestResult answer(String word, String price, String days) {
        return web.perform(post(link)
                .param("answer", word)
                .param("currency", "EUR")
                .param("prices[0]", price)
                .param("leadDays", days)
                .with(csrf()));
    }

    private MvcTestResult open(String address) {
        return web.perform(get(address).with(People.as(cast.ana())));
    }
}
