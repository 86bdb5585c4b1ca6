package app.jobbag.changeorders;

import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Money;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.OrderDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes of the poster that Ana keeps the account of, Luis leads and Marta signs for; up to 500 EUR and 2 days inside. */
@Component
public class ChangeScene {
    static final String MESSAGE = "message";

    private final BeanFactory beans;
    private final DeliverableScene house;
    private final SigningScene signing;

    ChangeScene(BeanFactory beans, DeliverableScene house, SigningScene signing) {
        this.beans = beans;
        this.house = house;
        this.signing = signing;
    }

    DeliverableScene.Roles roles() {
        DeliverableScene.Roles roles = house.roles();
        ChangeLimit limit = new ChangeLimit(Money.of("500", "EUR"), 2);
        as(roles.manager(), () -> bean(ChangeLimits.class).set(roles.manager(), roles.client(), limit));
        return roles;
    }

    /** More is agreed with the client, by a change that the agency may accept itself. */
    public void raised(DeliverableScene.Roles roles, String money) {
        ChangeLimit limit = new ChangeLimit(Money.of("500", "EUR"), 2);
        as(roles.manager(), () -> bean(ChangeLimits.class).set(roles.manager(), roles.client(), limit));
        accept(roles, submitted(roles, "Also by night", money));
    }

    /** Another message, for so much, by that day. */
    ChangeDraft draft(DeliverableScene.Roles roles, String message, String money, @Nullable LocalDate day) {
        Answers answers = house.order(roles).answers().with(MESSAGE, message);
        Money sum = new Money(new BigDecimal(money), house.order(roles).currency());
        return new ChangeDraft("Also on Sundays", roles.marta(), roles.marta(), answers, sum, day, null);
    }

    public ChangeOrderId begun(DeliverableScene.Roles roles, String message, String money) {
        return begun(roles, draft(roles, message, money, house.order(roles).deliveryDate()));
    }

    ChangeOrderId begun(DeliverableScene.Roles roles, ChangeDraft draft) {
        return house.as(roles.ana(), () -> bean(ChangeWriting.class).begin(roles.ana(), roles.order(), draft));
    }

    ChangeOrderId submitted(DeliverableScene.Roles roles, String message, String money) {
        ChangeOrderId id = begun(roles, message, money);
        as(roles.ana(), () -> bean(ChangeHanding.class).submit(roles.ana(), id, version(roles, id)));
        return id;
    }

    void accept(DeliverableScene.Roles roles, ChangeOrderId id) {
        as(roles.luis(), () -> bean(ChangeDeciding.class).accept(roles.luis(), id, version(roles, id)));
    }

    /** Sent, printed and asked. */
    public SignatureRequestId sent(DeliverableScene.Roles roles, ChangeOrderId id) {
        as(roles.ana(), () -> bean(ChangeHanding.class).send(roles.ana(), id, version(roles, id)));
        print(roles, id);
        for (int i = 0; i < 100; i++) {
            Optional<UUID> found = house.as(
                    roles.ana(),
                    () -> bean(JdbcClient.class)
                            .sql(
                                    "select id from signature_request where subject_kind = 'change_order' and subject_id = ?")
                            .param(id.value())
                            .query(UUID.class)
                            .optional());
            if (found.isPresent()) {
                return new SignatureRequestId(found.get());
            }
            pause();
        }
        throw new AssertionError("nobody was asked about " + id);
    }

    void sign(DeliverableScene.Roles roles, SignatureRequestId request) {
        signing.signAsMarta(roles.signers(), request);
    }

    PaperDetails print(DeliverableScene.Roles roles, ChangeOrderId id) {
        PaperId paper = new PaperId(Objects.requireNonNull(show(roles, id).paper()));
        PaperDetails details =
                house.as(roles.ana(), () -> bean(Papers.class).find(paper).orElseThrow());
        Viewers.as(
                new Viewer.Everything("print"), () -> bean(PaperCounter.class).ready(details));
        return house.as(roles.ana(), () -> bean(Papers.class).find(paper).orElseThrow());
    }

    ChangeDetails show(DeliverableScene.Roles roles, ChangeOrderId id) {
        return house.as(roles.ana(), () -> bean(ChangeQueries.class).details(id).get());
    }

    OrderDetails order(DeliverableScene.Roles roles) {
        return house.order(roles);
    }

    List<ChangeLine> lines(DeliverableScene.Roles roles) {
        return house.as(
                roles.ana(), () -> bean(ChangeQueries.class).of(roles.order()).get());
    }

    int version(DeliverableScene.Roles roles, ChangeOrderId id) {
        return show(roles, id).version();
    }

    void as(SignedIn who, Runnable work) {
        house.as(who, () -> {
            work.run();
            return true;
        });
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
