package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.changeorders.ChangeScene;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A purchase above its row of the signed estimate is refused until a change order raises what is agreed (EST-1). */
@JobbagTest
class RowBudgetsTest {
    @Autowired
    private BudgetScene scene;

    @Autowired
    private ChangeScene changes;

    @Autowired
    private MockMvcTester web;

    private BudgetScene.Cast cast;

    @BeforeEach
    void signed() {
        cast = scene.cast();
    }

    @Test
    void aRowHoldsItsCostAndNoMore() {
        scene.approved(cast, BudgetScene.POSTERS, "1500");
        PurchaseId more = scene.waiting(cast, BudgetScene.POSTERS, "500.01");
        assertThatThrownBy(() -> scene.approve(cast, more))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).endsWith("overRow"));
        scene.approved(cast, BudgetScene.POSTERS, "500");
        RowUse use = scene.use(cast, BudgetScene.POSTERS);
        assertThat(use.budget()).isEqualTo(Money.of("2000", "EUR"));
        assertThat(use.left()).isEqualTo(Money.of("0", "EUR"));
        assertThat(scene.use(cast, BudgetScene.CONCEPT).left()).isEqualTo(Money.of("800", "EUR"));
    }

    @Test
    void anAcceptedChangeOrderRaisesItByWhatIsAgreedMore() {
        scene.approved(cast, BudgetScene.POSTERS, "2000");
        PurchaseId more = scene.waiting(cast, BudgetScene.POSTERS, "300");
        assertThatThrownBy(() -> scene.approve(cast, more)).isInstanceOf(Refused.class);
        changes.raised(cast.roles(), "300");
        scene.approve(cast, more);
        PurchaseId again = scene.waiting(cast, BudgetScene.POSTERS, "0.01");
        assertThatThrownBy(() -> scene.approve(cast, again)).isInstanceOf(Refused.class);
        scene.approved(cast, BudgetScene.CONCEPT, "400");
    }

    @Test
    void aRowThatNobodySignedHoldsNothing() {
        PurchaseId offered = scene.waiting(cast, 3, "1");
        assertThatThrownBy(() -> scene.approve(cast, offered))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).endsWith("noRow"));
    }

    @Test
    void theDatabaseCountsAgain() {
        PurchaseId id = scene.approved(cast, BudgetScene.POSTERS, "1000");
        SignedIn manager = cast.roles().manager();
        assertThatThrownBy(() -> scene.does(
                        manager,
                        () -> scene.bean(JdbcClient.class)
                                .sql("update purchase_commitment set amount = 2000.01 where purchase_id = ?")
                                .param(id.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void ofTwoBuyersAtOnceOneIsRefused() throws Exception {
        PurchaseId one = scene.waiting(cast, BudgetScene.POSTERS, "1100");
        PurchaseId other = scene.waiting(cast, BudgetScene.POSTERS, "1100");
        List<Callable<Boolean>> both = List.of(approving(one), approving(other));
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            int through = 0;
            for (Future<Boolean> each : people.invokeAll(both)) {
                through += went(each) ? 1 : 0;
            }
            assertThat(through).isEqualTo(1);
        } finally {
            people.shutdown();
        }
        assertThat(scene.use(cast, BudgetScene.POSTERS).left()).isEqualTo(Money.of("900", "EUR"));
    }

    @Test
    void theFormAndThePageSayWhatIsLeft() {
        scene.approved(cast, BudgetScene.POSTERS, "1500");
        PurchaseId more = scene.waiting(cast, BudgetScene.POSTERS, "600");
        String order = "/workorders/" + cast.roles().order().value();
        SignedIn ana = cast.roles().ana();
        assertThat(web.perform(get(order + "/purchases/new").with(People.as(ana))))
                .hasStatusOk()
                .bodyText()
                .contains("Posters: 500.00", "of 2,000.00");
        assertThat(web.perform(get("/purchases/" + more.value()).with(People.as(ana))))
                .hasStatusOk()
                .bodyText()
                .contains("It goes above", "2,000.00", "1,500.00");
    }

    private Callable<Boolean> approving(PurchaseId id) {
        return () -> {
            scene.approve(cast, id);
            return true;
        };
    }

    private static boolean went(Future<Boolean> done) throws Exception {
        try {
            return done.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Refused.class);
            return false;
        }
    }
}
