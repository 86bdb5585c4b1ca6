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
import app.jobbag.platform.database.TestServer;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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

    @Autowired
    private TestServer.Database database;

    private TransactionTemplate transaction;

    private SignedIn ana;
    private SignedIn stranger;
    private String word;
    private ClientId client;

    @BeforeEach
    void aClientOfAna() {
        transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
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
        assertThat(urls(ana, "_ptica")).isEmpty();
        assertThat(urls(ana, "%ptica")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"río bebe", "BEBE RIO", "que el río no bebe", "ri be", "íos bebe", "«ríos», beben"})
    void wantsEveryWordInAnyOrder(String asked) {
        name("Los ríos que se beben " + word);
        boolean found = !asked.contains("no");
        assertThat(urls(ana, asked + " " + word)).isEqualTo(found ? List.of("/clients/" + client.value()) : List.of());
    }

    @Test
    void looksForOneOrTwoLettersWhereWordsBegin() {
        assertThat(urls(ana, "op " + word)).containsExactly("/clients/" + client.value());
        assertThat(urls(ana, "ti " + word)).isEmpty();
        assertThat(urls(ana, "tic " + word)).containsExactly("/clients/" + client.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"咖啡", "北京", "馆", "京咖"})
    void findsInsideChinese(String asked) {
        name("北京咖啡馆 " + word);
        assertThat(urls(ana, asked + " " + word)).containsExactly("/clients/" + client.value());
        assertThat(urls(ana, "京馆 " + word)).isEmpty();
    }

    @Test
    void findsWhatIsAClientsByTheClientsNameAndAnOrderByItsBrief() throws Exception {
        MoneyFixture money = new MoneyFixture(beans);
        client = money.aClient();
        InvoiceId invoice = money.anIssued(client, "100");
        name("Café Río " + word);
        UUID order = money.as(
                money.finance,
                () -> jdbc.sql("select id from work_order where client_id = ?")
                        .param(client.value())
                        .query(UUID.class)
                        .single());

        assertThat(urls(money.finance, "cafe rio " + word))
                .contains("/clients/" + client.value(), "/invoices/" + invoice.value(), "/workorders/" + order);
        assertThat(urls(money.finance, "almenara " + word)).isEmpty();
        assertThat(urls(money.finance, "commuters sundays " + word)).containsExactly("/workorders/" + order);
        assertThat(urls(stranger, "cafe rio " + word)).isEmpty();
        assertThat(page(money.finance, "/invoices?q=rio cafe " + word)).contains("/invoices/" + invoice.value());
        assertThat(page(money.finance, "/workorders?q=rio cafe " + word)).contains("/workorders/" + order);
        assertThat(page(money.finance, "/clients?q=rio cafe " + word)).contains("/clients/" + client.value());
    }

    @Test
    void keepsTheExactNumberHoweverMuchIsNewer() {
        everywhere(() -> jdbc.sql("""
                        insert into client (id, version, code, legal_name, status, country, currency, locale, zone, created_at)
                        select gen_random_uuid(), 0, 'Z' || n, 'Zzz ' || n, 'ACTIVE', 'ES', 'EUR', 'es', 'Europe/Madrid', now()
                        from generate_series(100, 119) n union all
                        select gen_random_uuid(), 0, 'Z1', 'Zzzz', 'ACTIVE', 'ES', 'EUR', 'es', 'Europe/Madrid', now()""").update());
        SignedIn manager = people.join("Marta Gil", Role.MANAGER);
        assertThat(people.by(manager, () -> finder.find(manager, "z1")).exact())
                .hasValueSatisfying(hit -> assertThat(hit.title()).isEqualTo("Zzzz"));
    }

    /** What the look-up runs, explained as whom it runs as: under the policies of the application no index would be asked. */
    @ParameterizedTest
    @ValueSource(strings = {"río bebe", "nº 4711", "咖啡", "be ri", "jb-2026-0093"})
    void walksTheIndexAtManyRows(String asked) throws SQLException {
        everywhere(this::seed);
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().getUsername(),
                        database.owner().getPassword());
                Statement sql = owner.createStatement()) {
            sql.execute("analyze search_entry");
            String lookUp = single(sql, "select jobbag_search('" + asked + "')");
            String plan = single(sql, "explain (format json) select id from " + lookUp + " and kind = 'seed'");
            assertThat(plan).contains("\"Index Name\": \"search_entry_words\"").doesNotContain("Seq Scan");
        }
    }

    private void seed() {
        jdbc.sql("""
                insert into search_entry (kind, id, client_id, since, words)
                select 'seed', md5('seed ' || n)::uuid, ?, now(), jobbag_words((array['Cartel', 'Anuncio', 'Feria'])[1 + n % 3]
                    || ' de otoño JB-2024-' || n || ' para ' || md5(n::text)) from generate_series(1, 20000) n
                on conflict do nothing""").param(client.value()).update();
    }

    private static String single(Statement sql, String question) throws SQLException {
        try (ResultSet answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void name(String name) {
        everywhere(() -> jdbc.sql("update client set legal_name = ? where id = ?")
                .params(name, client.value())
                .update());
    }

    private void everywhere(Runnable work) {
        Viewers.as(new Viewer.Everything("test"), () -> {
            transaction.executeWithoutResult(status -> work.run());
            return true;
        });
    }

    private String page(SignedIn who, String place) throws Exception {
        return web.perform(get(place).with(as(who))).getResponse().getContentAsString();
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

    private List<String> urls(SignedIn who, String text) {
        return people.by(who, () -> finder.find(who, text)).groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(Hit::url)
                .toList();
    }
}
