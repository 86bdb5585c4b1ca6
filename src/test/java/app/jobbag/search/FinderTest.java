package app.jobbag.search;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class FinderTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Finder finder;

    @Autowired
    private People people;

    @Autowired
    private SomeClients clients;

    private SignedIn ana;
    private SignedIn stranger;
    private String word;
    private ClientId client;

    @BeforeEach
    void aClientOfAna() {
        ana = people.join("Ana Ruiz", Role.AE);
        stranger = people.join("Luis Gil", Role.AE);
        word = "Zaragozá" + Ids.next().toString().substring(30);
        client = clients.begin(ana, "Óptica " + word);
    }

    @Test
    void findsAClientHoweverItsAccentsAreTyped() {
        assertThat(urls(ana, "optica " + word.toLowerCase().replace('á', 'a')))
                .containsExactly("/clients/" + client.value());
    }

    @Test
    void findsNothingThatOneDoesNotSee() {
        assertThat(urls(stranger, word)).isEmpty();
        assertThat(web.perform(get("/search").param("q", word).with(as(stranger))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Óptica");
    }

    @Test
    void takesJokersForLetters() {
        assertThat(urls(ana, "%%")).isEmpty();
        assertThat(people.by(ana, () -> finder.find(ana, "_ptica " + word)).nearly())
                .isTrue();
    }

    @Test
    void asksForTwoLetters() {
        assertThat(web.perform(get("/search").param("q", "a").with(as(ana))))
                .hasStatusOk()
                .bodyText()
                .contains("two letters");
    }

    @Test
    void jumpsToTheThingOfANumberButListsItForThePalette() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId payer = money.aClient();
        InvoiceId invoice = money.anIssued(payer, "100");
        String number = money.as(
                money.finance,
                () -> jdbc.sql("select number from invoice where id = ?")
                        .param(invoice.value())
                        .query(String.class)
                        .single());
        assertThat(web.perform(get("/search").param("q", number.toLowerCase()).with(as(money.finance))))
                .redirectedUrl()
                .isEqualTo("/invoices/" + invoice.value());
        assertThat(web.perform(get("/search?stay=yes").param("q", number).with(as(money.finance))))
                .hasStatusOk()
                .bodyText()
                .contains("data-result=\"Invoices", "/invoices/" + invoice.value());
        SignedIn lead = money.orders.onTeamOf(payer, Role.LEAD);
        assertThat(urls(lead, number)).isEmpty();
    }

    @Test
    void showsAContributorOnlyOrdersOfTheirOwn() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId payer = money.aClient();
        OrderId order = money.orders.anIssued(payer);
        SignedIn ae = money.orders.onTeamOf(payer, Role.AE);
        SignedIn contributor = money.orders.onTeamOf(payer, Role.CONTRIBUTOR);
        String number = money.as(
                ae,
                () -> jdbc.sql("select number from work_order where id = ?")
                        .param(order.value())
                        .query(String.class)
                        .single());
        assertThat(urls(ae, number)).containsExactly("/workorders/" + order.value());
        assertThat(urls(contributor, number)).isEmpty();
    }

    @Test
    void takesOneChineseCharacterForAWordAndOneLetterForNone() {
        assertThat(List.of("馆", "ab", "a1")).noneMatch(Finder::isTooShort);
        assertThat(List.of("", " ", "a", " é ", "1")).allMatch(Finder::isTooShort);
    }

    private List<String> urls(SignedIn who, String text) {
        return people.by(who, () -> finder.find(who, text)).groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(Hit::url)
                .toList();
    }
}
