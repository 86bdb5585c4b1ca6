package app.jobbag.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Words in three languages, parts of them and nearly them; and that each is looked up in an index, however many rows there are. */
@JobbagTest
class SearchedWordsTest {
    @Autowired
    Finder finder;

    @Autowired
    People people;

    @Autowired
    SomeClients clients;

    @Autowired
    FlywayConnectionDetails database;

    private SignedIn ana;
    private String mark;

    @BeforeEach
    void somebody() {
        ana = people.join("Ana Ruiz", Role.AE);
        mark = Ids.next().toString().substring(28);
    }

    @Test
    void findsChineseByACharacterByAWordAndByAPartOfAName() {
        String client = url("上海曙光食品有限公司");
        assertThat(urls("曙")).containsExactly(client);
        assertThat(urls("食品")).containsExactly(client);
        assertThat(urls("曙光食品有限")).containsExactly(client);
        assertThat(urls("光曙")).isEmpty();
    }

    @Test
    void findsWhatIsNearlyWhatWasTypedAndSaysSo() {
        String client = url("Zapaterías Olmedo " + mark);
        assertThat(people.by(ana, () -> finder.find(ana, "zapateria olmedo")).nearly())
                .isFalse();
        Found near = people.by(ana, () -> finder.find(ana, "zapaterais olmdo"));
        assertThat(near.nearly()).isTrue();
        assertThat(near.groups().get(0).hits()).extracting(Hit::url).containsExactly(client);
        assertThat(urls("zapaterais " + mark)).isNotEmpty();
        assertThat(urls("zapaterias 4711")).isEmpty();
    }

    @Test
    void findsShortWordsWhereAWordBegins() {
        String client = url("Galerías Ñu " + mark);
        assertThat(urls("nu")).contains(client);
        assertThat(urls(mark.substring(0, 7))).containsExactly(client);
        assertThat(urls("le")).doesNotContain(client);
    }

    @Test
    void findsNothingFromTheRequestOnInWhichOneIsOffTheTeam() {
        ClientId client = clients.begin(ana, "Conservas Ribeira " + mark);
        assertThat(urls("ribeira " + mark)).hasSize(1);
        clients.dismiss(ana, client);
        assertThat(urls("ribeira " + mark)).isEmpty();
        assertThat(urls("ribiera " + mark)).isEmpty();
    }

    @Test
    void everyKindOfWordLeadsIntoAnIndex() {
        assertThat(plan("campaña")).contains("search_text_words");
        assertThat(plan("ot-2026-0042")).contains("search_text_words");
        assertThat(plan("ñu")).contains("search_text_words");
        assertThat(plan("馆")).contains("search_text_pairs");
        assertThat(plan("展览馆")).contains("search_text_pairs");
        assertThat(plan("nearly", "zapaterais")).contains("search_text_words");
    }

    private String plan(String said) {
        return plan("exactly", said);
    }

    /** Asked of the planner with other ways forbidden, so that it shows with few rows what it can do with many. */
    private String plan(String how, String said) {
        JdbcClient owner = owner();
        String asked = owner.sql(how.equals("nearly") ? "select jobbag_asked_nearly(?)" : "select jobbag_asked(?)")
                .param(said)
                .query(String.class)
                .single();
        return String.join(
                "\n",
                owner.sql("explain (costs off) select s.id from search_text s where " + asked)
                        .query(String.class)
                        .list());
    }

    private JdbcClient owner() {
        String url = Objects.requireNonNull(database.getJdbcUrl());
        String options = "options=-c%20enable_seqscan=off%20-c%20enable_indexscan=off";
        return JdbcClient.create(new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + options,
                Objects.requireNonNull(database.getUsername()),
                Objects.requireNonNull(database.getPassword())));
    }

    private String url(String name) {
        return "/clients/" + clients.begin(ana, name).value();
    }

    private List<String> urls(String text) {
        return people.by(ana, () -> finder.find(ana, text)).groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(Hit::url)
                .toList();
    }
}
