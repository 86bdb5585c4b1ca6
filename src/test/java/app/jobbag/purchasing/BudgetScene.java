package app.jobbag.purchasing;

import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.suppliers.SupplierScene;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The client has signed posters, bought in for 2,000, as row 2; 2,400 are agreed for the order. Ana buys, the manager approves. */
@Component
class BudgetScene {
    static final int CONCEPT = 1;
    static final int POSTERS = 2;

    private final BeanFactory beans;
    private final DeliverableScene house;
    private final EstimateScene estimates;

    BudgetScene(BeanFactory beans, DeliverableScene house, EstimateScene estimates) {
        this.beans = beans;
        this.house = house;
        this.estimates = estimates;
    }

    record Cast(DeliverableScene.Roles roles, EstimateId estimate, SupplierId printer) {}

    Cast cast() {
        DeliverableScene.Roles roles = house.roles();
        EstimateId estimate = estimates.writtenForTheOrder(roles);
        estimates.signed(roles, estimate);
        SupplierId printer =
                as(roles.ana(), () -> bean(SupplierRegister.class).begin(roles.ana(), SupplierScene.printer()));
        return new Cast(roles, estimate, printer);
    }

    /** Handed in, of one line for a row. */
    PurchaseId waiting(Cast cast, int row, String price) {
        return waiting(cast, cast.estimate(), row, price);
    }

    PurchaseId waiting(Cast cast, EstimateId estimate, int row, String price) {
        PurchaseLine line = new PurchaseLine(
                "Impresión", BigDecimal.ONE, new BigDecimal(price), BigDecimal.TEN, new BudgetLine(estimate, row));
        PurchaseDraft draft =
                new PurchaseDraft(cast.printer(), "Carteles", null, "", "", Currency.getInstance("EUR"), List.of(line));
        SignedIn ana = cast.roles().ana();
        return as(ana, () -> {
            PurchaseId id = bean(PurchaseWriting.class).begin(ana, cast.roles().order(), draft);
            bean(PurchaseWriting.class).submit(ana, id, version(id));
            return id;
        });
    }

    void approve(Cast cast, PurchaseId id) {
        does(
                cast.roles().manager(),
                () -> bean(PurchaseApproving.class).approve(cast.roles().manager(), id, version(id)));
    }

    PurchaseId approved(Cast cast, int row, String price) {
        PurchaseId id = waiting(cast, row, price);
        approve(cast, id);
        return id;
    }

    RowUse use(Cast cast, int row) {
        BudgetLine line = new BudgetLine(cast.estimate(), row);
        RowBudgets.Rows rows = as(
                cast.roles().ana(),
                () -> bean(RowBudgets.class).of(house.order(cast.roles()), null).get());
        return Objects.requireNonNull(rows.of(line));
    }

    private int version(PurchaseId id) {
        return bean(PurchaseQueries.class).details(id).get().version();
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    <T> T as(SignedIn who, Supplier<T> work) {
        return house.as(who, work);
    }

    void does(SignedIn who, Runnable work) {
        house.as(who, () -> {
            work.run();
            return true;
        });
    }
}
