package app.jobbag.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingsFixture;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/** Suppliers are begun once, and paid where two people say. */
@JobbagTest
class SuppliersTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SupplierRegister register;

    @Autowired
    private SupplierTwins twins;

    @Autowired
    private SupplierAccounts accounts;

    @Autowired
    private MockMvcTester web;

    private MeetingsFixture house;
    private SignedIn ana;
    private SignedIn teo;
    private SignedIn marta;
    private SupplierDraft draft;
    private SupplierId id;

    @BeforeEach
    void aPrinter() {
        house = new MeetingsFixture(jdbc, transactions);
        ana = house.aPerson("Ana Ruiz", Role.AE);
        teo = house.aPerson("Teo Fanjul", Role.FINANCE);
        marta = house.aPerson("Marta Directora", Role.MANAGER);
        draft = SupplierScene.printer();
        id = house.as(ana, () -> register.begin(ana, draft));
    }

    @Test
    void warnsOfTheSameNameTaxIdAndMailDomain() {
        assertThat(likeness(with(draft.name() + " S.L.", "", ""))).containsExactly(SupplierTwins.Likeness.NAME);
        String spelled = draft.taxId().replace("-", ".").toUpperCase(Locale.ROOT);
        assertThat(likeness(with("Otra casa", spelled, ""))).containsExactly(SupplierTwins.Likeness.TAX_ID);
        String domain = draft.email().substring(draft.email().indexOf('@'));
        assertThat(likeness(with("Otra casa", "", "ventas" + domain)))
                .containsExactly(SupplierTwins.Likeness.MAIL_DOMAIN);
        assertThat(likeness(with("Zzyx", "", "a@gmail.com"))).isEmpty();
    }

    @Test
    void theFormSaysWhoIsLikeItAndBeginsItAllTheSameWhenToldTo() {
        var asked = web.perform(form("/suppliers", ana).param("name", draft.name()));
        assertThat(asked).hasStatus(422).bodyText().contains(draft.name(), "/suppliers/" + id.value());
        var told =
                web.perform(form("/suppliers", ana).param("name", draft.name()).param("confirmed", "true"));
        assertThat(told).hasStatus3xxRedirection();
    }

    @Test
    void anAccountComesIntoForceByASecondPersonAndTheOldOneHoldsUntilThen() {
        SupplierAccountId first = propose(teo, SupplierScene.IBAN);
        house.as(marta, () -> accounts.confirm(marta, first));
        SupplierAccountId second = propose(marta, "DE89370400440532013000");
        assertThat(state(first)).isEqualTo(AccountState.IN_FORCE);
        assertThatThrownBy(() -> house.as(marta, () -> accounts.confirm(marta, second)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> propose(teo, "GB29NWBK60161331926819")).isInstanceOf(Refused.class);
        house.as(teo, () -> accounts.confirm(teo, second));
        assertThat(state(first)).isEqualTo(AccountState.REPLACED);
        assertThat(state(second)).isEqualTo(AccountState.IN_FORCE);
    }

    @Test
    void theDatabaseAsksForTheSecondPersonToo() {
        SupplierAccountId own = propose(teo, SupplierScene.IBAN);
        assertThatThrownBy(() -> house.as(teo, () -> inForce(own, teo))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> house.as(teo, () -> inForce(own, marta))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> house.as(
                        marta,
                        () -> jdbc.sql("update supplier_account set number = 'DE89370400440532013000' where id = ?")
                                .param(own.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> house.as(
                        marta,
                        () -> jdbc.sql("delete from supplier_account where id = ?")
                                .param(own.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        house.as(marta, () -> inForce(own, marta));
    }

    @Test
    void whoeverBuysDoesNotSeeWhereItIsPaid() {
        propose(teo, SupplierScene.IBAN);
        assertThatThrownBy(() -> house.as(ana, () -> accounts.of(ana, id))).isInstanceOf(NotFound.class);
        assertThat(web.perform(get("/suppliers/" + id.value()).with(People.as(ana))))
                .hasStatusOk()
                .bodyText()
                .contains(draft.name())
                .doesNotContain("0418 4502");
        assertThat(web.perform(get("/suppliers/" + id.value()).with(People.as(marta))))
                .bodyText()
                .contains(SupplierScene.IBAN, "Put in force");
    }

    @Test
    void anArchivedOneIsChangedNoMore() {
        house.as(ana, () -> register.archive(ana, id, 0));
        assertThatThrownBy(() -> house.as(ana, () -> register.change(ana, id, 1, draft)))
                .isInstanceOf(Refused.class);
        house.as(ana, () -> register.restore(ana, id));
        assertThat(house.as(ana, () -> register.show(ana, id)).isArchived()).isFalse();
    }

    private MockHttpServletRequestBuilder form(String url, SignedIn who) {
        return post(url)
                .param("trades", "PRINT")
                .param("country", "ES")
                .param("currency", "EUR")
                .param("locale", "es")
                .param("paymentDays", "30")
                .with(csrf())
                .with(People.as(who));
    }

    private int inForce(SupplierAccountId account, SignedIn by) {
        return jdbc.sql("update supplier_account set state = 'IN_FORCE', decided_by = ?, decided_by_name = ?,"
                        + " decided_at = now() where id = ?")
                .params(by.id().value(), by.name(), account.value())
                .update();
    }

    private SupplierAccountId propose(SignedIn who, String number) {
        return house.as(who, () -> accounts.propose(who, id, new Payee(draft.name(), number, ""), "By phone"));
    }

    private AccountState state(SupplierAccountId account) {
        return house.as(teo, () -> accounts.show(teo, account)).state();
    }

    private List<SupplierTwins.Likeness> likeness(SupplierDraft like) {
        return house.as(ana, () -> twins.of(like)).stream()
                .filter(each -> each.id().equals(id))
                .map(SupplierTwins.Twin::by)
                .toList();
    }

    private SupplierDraft with(String name, String taxId, String email) {
        return new SupplierDraft(
                name, taxId, email, "", draft.address(), draft.currency(), draft.locale(), 30, draft.trades(), "");
    }
}
