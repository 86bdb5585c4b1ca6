package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Credit notes free rows of signed estimates; taken back, they take them again or are refused in words. */
@JobbagTest
class CreditedRowsTest {
    private static final LocalDate DAY = LocalDate.now().minusDays(9);

    @Autowired
    private BudgetScene scene;

    @Autowired
    private BeanFactory beans;

    private BudgetScene.Cast cast;
    private SignedIn finance;
    private BillId note;

    @BeforeEach
    void creditedInFull() {
        cast = scene.cast();
        finance = new MoneyFixture(beans).finance;
        PurchaseId purchase = scene.approved(cast, BudgetScene.POSTERS, "1500");
        BillId bill = scene.as(
                finance, () -> scene.bean(BillBooking.class).book(finance, purchase, draft("F", "1500"), List.of()));
        note = scene.as(
                finance, () -> scene.bean(BillCrediting.class).credit(finance, bill, draft("A", "1500"), List.of()));
    }

    @Test
    void takenBackItTakesItsRowAgain() {
        assertThat(left()).isEqualTo(Money.of("2000", "EUR"));
        takeBack();
        assertThat(left()).isEqualTo(Money.of("500", "EUR"));
    }

    @Test
    void whatOthersHaveTakenMeanwhileIsSaid() {
        scene.approved(cast, BudgetScene.POSTERS, "1900");
        assertThatThrownBy(this::takeBack).isInstanceOf(Refused.class).hasMessage("purchasing.refused.creditRow");
        assertThat(left()).isEqualTo(Money.of("100", "EUR"));
    }

    private void takeBack() {
        scene.does(finance, () -> scene.bean(BillBooking.class).withdraw(finance, note, 0, "Wrong bill"));
    }

    private Money left() {
        return scene.use(cast, BudgetScene.POSTERS).left();
    }

    private static BillDraft draft(String number, String net) {
        return new BillDraft(number, DAY, DAY, Money.of(net, "EUR"), Money.of("0", "EUR"), "");
    }
}
