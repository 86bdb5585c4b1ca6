package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supplier need not have an e-mail address to be ordered from. */
@JobbagTest
class HandedOverTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsHandedOverOnPaperIsSentWithoutMailAndCanBeDelivered() {
        PurchaseScene scene = new PurchaseScene(beans);
        PurchaseId mailed = scene.sent("10");
        PurchaseId handed = scene.approved("20");
        scene.money.as(
                scene.ana,
                () -> scene.bean(PurchaseSending.class)
                        .send(scene.ana, handed, scene.version(handed), PurchaseSending.BY_HAND));

        assertThat(scene.show(handed).state()).isEqualTo(PurchaseState.SENT);
        assertThat(mails(scene, mailed)).isOne();
        assertThat(mails(scene, handed)).isZero();
        scene.deliver(handed);
        assertThat(scene.show(handed).state()).isEqualTo(PurchaseState.DELIVERED);
    }

    private int mails(PurchaseScene scene, PurchaseId id) {
        return scene.money.as(
                scene.ana,
                () -> jdbc.sql("select count(*) from outbox where subject_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single());
    }
}
