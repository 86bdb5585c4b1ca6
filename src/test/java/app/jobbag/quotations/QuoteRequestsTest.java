package app.jobbag.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.LineQuotes;
import app.jobbag.estimates.MakeOrBuy;
import app.jobbag.estimates.MakingOrBuying;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.purchasing.BudgetLine;
import app.jobbag.purchasing.PurchaseDetails;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.PurchaseQueries;
import app.jobbag.purchasing.PurchaseState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests for quotation from the draft to the purchase order, through the services and the database. */
@JobbagTest
class QuoteRequestsTest {
    @Autowired
    private QuoteScene scene;

    @Autowired
    private EstimateScene estimates;

    private QuoteScene.Cast cast;
    private QuoteRequestId id;

    @BeforeEach
    void asked() {
        cast = scene.cast();
        id = scene.asked(cast);
    }

    @Test
    void eachSupplierGetsAMailOfItsOwnWithAnotherLink() {
        assertThat(scene.show(cast, id).number()).matches("RFQ-\\d{4}-\\d{4,}");
        assertThat(scene.token(cast, id, cast.first())).isNotEqualTo(scene.token(cast, id, cast.second()));
        assertThat(scene.show(cast, id).silent()).hasSize(2);
    }

    @Test
    void aSupplierAnswersAndChangesItsAnswerUntilItIsDecided() {
        scene.quote(cast, id, cast.first(), "1800");
        scene.quote(cast, id, cast.first(), "1750.50");
        QuoteDetails first = scene.of(cast, id, cast.first());
        assertThat(first.offer().total()).isEqualTo(Money.of("1750.50", "EUR"));
        assertThat(first.answeredBy()).startsWith("Jorge Resma, ");
        assertThat(first.late()).isFalse();
        scene.choose(cast, id, cast.first());
        assertThatThrownBy(() -> scene.quote(cast, id, cast.second(), "1"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).endsWith("state.DECIDED"));
    }

    @Test
    void theBuyerTypesInWhatCameByPhone() {
        QuoteDetails second = scene.of(cast, id, cast.second());
        QuoteAnswering answering = scene.bean(QuoteAnswering.class);
        LocalDate today = LocalDate.now(QuoteScene.MADRID);
        Reply reply = QuoteScene.quoting("2000", "EUR", 2);
        QuoteAnswering.Heard phone = new QuoteAnswering.Heard("Jorge", today, Channel.PHONE);
        QuoteAnswering.Heard link = new QuoteAnswering.Heard("Jorge", today, Channel.LINK);
        assertThatThrownBy(() -> note(answering, second, reply, link)).isInstanceOf(Refused.class);
        QuoteAnswering.Heard early = new QuoteAnswering.Heard("Jorge", today.minusDays(1), Channel.PHONE);
        assertThatThrownBy(() -> note(answering, second, reply, early))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("heardOn"));
        note(answering, second, reply, phone);
        QuoteDetails noted = scene.of(cast, id, cast.second());
        assertThat(noted.channel()).isEqualTo(Channel.PHONE);
        assertThat(noted.notedByName()).isEqualTo(cast.ana().name());
        assertThat(scene.show(cast, id).silent()).hasSize(1);
    }

    private void note(QuoteAnswering answering, QuoteDetails quote, Reply reply, QuoteAnswering.Heard heard) {
        scene.does(cast.ana(), () -> answering.note(cast.ana(), quote.id(), quote.version(), reply, heard));
    }

    @Test
    void onlyTheSilentAreReminded() {
        scene.quote(cast, id, cast.first(), "1800");
        scene.does(cast.ana(), () -> scene.bean(QuoteSending.class).remind(cast.ana(), id));
        assertThat(mailsTo(cast.first().value().toString())).isEqualTo(1);
        assertThat(mailsTo(cast.second().value().toString())).isEqualTo(2);
        scene.quote(cast, id, cast.second(), "1900");
        assertThatThrownBy(() -> scene.does(
                        cast.ana(), () -> scene.bean(QuoteSending.class).remind(cast.ana(), id)))
                .isInstanceOf(Refused.class);
    }

    private long mailsTo(String supplier) {
        return scene.as(cast.ana(), () -> scene.bean(Outbox.class).about("quoteRequest", id.value())).stream()
                .filter(each -> each.recipient().contains(supplier))
                .count();
    }

    @Test
    void thePageOfMakeOrBuyShowsTheQuotesAndKeepsTheDecision() {
        scene.quote(cast, id, cast.first(), "1800");
        scene.quote(cast, id, cast.second(), "1700");
        MakingOrBuying making = scene.bean(MakingOrBuying.class);
        List<LineQuotes.Quote> quotes = scene.as(
                cast.ana(),
                () -> making.quotes(cast.estimate(), QuoteScene.POSTERS).get());
        assertThat(quotes)
                .extracting(LineQuotes.Quote::price)
                .containsExactly(Money.of("1700", "EUR"), Money.of("1800", "EUR"));
        scene.choose(cast, id, cast.second());
        MakeOrBuy kept = scene.as(
                cast.ana(), () -> making.of(cast.estimate(), QuoteScene.POSTERS).get());
        assertThat(kept.decision()).isEqualTo(MakeOrBuy.Decision.BUY);
        assertThat(kept.reason()).isEqualTo("Mejor papel");
    }

    @Test
    void whatWasChosenBecomesAPurchaseOrderOnceAndTheRowsCost() {
        scene.quote(cast, id, cast.first(), "1750.50");
        scene.choose(cast, id, cast.first());
        QuoteTaking.Costed first = cost(id);
        assertThat(first.taken().rows()).hasSize(1);
        assertThat(first.taken().exchange()).isNull();
        assertThat(cost(id).taken().rows()).as("cost that already").isEmpty();
        Line row = estimates
                .sheet(cast.roles(), cast.estimate())
                .find(QuoteScene.POSTERS)
                .orElseThrow();
        assertThat(row.kind()).isEqualTo(LineKind.BOUGHT_IN);
        assertThat(row.unitPrice()).isEqualByComparingTo("1750.50");
        assertThat(row.percent()).isEqualByComparingTo("15");
        PurchaseId purchase = scene.as(
                cast.ana(),
                () -> scene.bean(QuoteTaking.class)
                        .order(cast.ana(), id, cast.roles().order()));
        PurchaseDetails drafted = scene.as(
                cast.ana(),
                () -> scene.bean(PurchaseQueries.class).details(purchase).get());
        assertThat(drafted.state()).isEqualTo(PurchaseState.DRAFT);
        assertThat(drafted.said().supplier()).isEqualTo(cast.first());
        assertThat(drafted.sums().net()).isEqualTo(Money.of("1750.50", "EUR"));
        assertThat(drafted.said().lines().get(0).budget())
                .isEqualTo(new BudgetLine(cast.estimate(), QuoteScene.POSTERS));
        assertThat(drafted.said().deliveryDate()).isNotNull();
        assertThatThrownBy(() -> scene.does(
                        cast.ana(),
                        () -> scene.bean(QuoteTaking.class)
                                .order(cast.ana(), id, cast.roles().order())))
                .isInstanceOf(Refused.class);
    }

    private QuoteTaking.Costed cost(QuoteRequestId request) {
        return scene.as(cast.ana(), () -> scene.bean(QuoteTaking.class).cost(cast.ana(), request));
    }

    @Test
    void whoHasNotQuotedIsNotChosenAndNothingIsOrderedOfWhatIsMade() {
        assertThatThrownBy(() -> scene.choose(cast, id, cast.first())).isInstanceOf(Refused.class);
        scene.choose(cast, id, null);
        assertThat(scene.show(cast, id).decision()).isEqualTo(MakeOrBuy.Decision.MAKE);
        assertThatThrownBy(() -> scene.does(
                        cast.ana(),
                        () -> scene.bean(QuoteTaking.class)
                                .order(cast.ana(), id, cast.roles().order())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aWithdrawnOneIsNotAnsweredAndWhatWasSentIsFixed() {
        String token = scene.token(cast, id, cast.first());
        int version = scene.show(cast, id).version();
        assertThatThrownBy(() -> scene.does(
                        cast.ana(),
                        () -> scene.bean(QuoteRequesting.class)
                                .write(
                                        cast.ana(),
                                        id,
                                        version,
                                        scene.draft("Otra cosa", scene.soon(), cast.first()),
                                        List.of())))
                .isInstanceOf(Refused.class);
        scene.does(cast.ana(), () -> scene.bean(QuoteRequesting.class).withdraw(cast.ana(), id, version, "Ya no"));
        assertThatThrownBy(() -> scene.bean(QuoteLinks.class).answer(token, QuoteScene.quoting("1", "EUR", 1)))
                .isInstanceOf(Refused.class);
        assertThat(scene.bean(QuoteLinks.class).look(token).isOpen()).isFalse();
    }

    @Test
    void nobodyOutsideTheTeamFindsIt() {
        QuoteScene.Cast others = scene.cast();
        assertThatThrownBy(() -> scene.as(
                        others.ana(),
                        () -> scene.bean(QuoteQueries.class).details(id).get()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPriceThatHoldsNoMoreIsNoAnswer() {
        String token = scene.token(cast, id, cast.first());
        LocalDate today = scene.soon().toLocalDate().minusDays(3);
        assertThatThrownBy(() -> scene.bean(QuoteLinks.class).answer(token, until(today.minusDays(1))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("quotations.refused.expired");
                    assertThat(refused.field()).isEqualTo("validUntil");
                });
        scene.bean(QuoteLinks.class).answer(token, until(today));
        assertThat(scene.of(cast, id, cast.first()).state()).isEqualTo(QuoteState.QUOTED);
    }

    private static Reply until(LocalDate day) {
        Money net = Money.of("10", "EUR");
        return new Reply(new Offer(net.currency(), List.of(net), 1, day), "");
    }
}
