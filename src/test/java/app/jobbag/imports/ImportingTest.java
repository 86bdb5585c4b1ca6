package app.jobbag.imports;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.SomeClients;
import app.jobbag.imports.sheets.Sheet;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a file to clients and contacts: tried out, taken in, taken back. */
@JobbagTest
class ImportingTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    Importing imports;

    @Autowired
    People people;

    @Autowired
    SomeClients clients;

    @Autowired
    ContactBook contacts;

    @Autowired
    JdbcClient jdbc;

    private SignedIn carmen;
    private String mark;

    @BeforeEach
    void aManager() {
        carmen = people.join("Carmen Robles", Role.MANAGER);
        mark = Ids.next().toString().substring(24);
    }

    @Test
    void triesOutWithoutWritingAndTakesInWhatIsGood() {
        ImportId id = start("Cliente;NIF;País;Contacto;Correo\n"
                + "Aceites " + mark + ", S.A.;A" + mark + ";España;Marta Gil;marta@a" + mark + ".example\n"
                + "Aceites " + mark + ";;;Luis Soto;luis@a" + mark + ".example\n"
                + "Quesos " + mark + ";;Nowhere;;\n"
                + "Vinos " + mark + ";;México;Ana;no-address\n"
                + "Panes " + mark + ";;MX;;\n");
        assertThat(outcomes(id))
                .containsExactly(Outcome.BOTH, Outcome.CONTACT, Outcome.WRONG, Outcome.WRONG, Outcome.CLIENT);
        assertThat(found(mark)).isEmpty();
        complete(id);
        assertThat(found(mark)).hasSize(2);
        ImportRecord done = people.by(carmen, () -> imports.find(id));
        assertThat(List.of(done.clients(), done.contacts(), done.leftOut())).containsExactly(2, 2, 2);
        assertThat(outcomes(id))
                .containsExactly(Outcome.BOTH, Outcome.CONTACT, Outcome.WRONG, Outcome.WRONG, Outcome.CLIENT);
        assertThat(jdbcOf("select currency || ' ' || locale || ' ' || zone from client where legal_name = 'Panes "
                        + mark + "'"))
                .containsExactly("MXN es America/Mexico_City");
    }

    @Test
    void makesNoCompanyTwice() {
        ClientId there = clients.begin(carmen, "Sidras Barayo " + mark);
        ImportId id = start("client,contact,email\n"
                + "SIDRAS BARAYO " + mark + " SL,Eva Mon,eva@barayo" + mark + ".example\n"
                + "Sidra Barayos " + mark + ",,\n");
        assertThat(outcomes(id)).containsExactly(Outcome.CONTACT, Outcome.ALIKE);
        complete(id);
        assertThat(people.by(carmen, () -> contacts.of(there)))
                .extracting(ContactDetails::name)
                .containsExactly("Eva Mon");
        ImportId again =
                start("client,contact,email\nSidras Barayo " + mark + ",Eva Mon,EVA@barayo" + mark + ".example\n");
        assertThat(outcomes(again)).containsExactly(Outcome.PRESENT);
        assertThatThrownBy(() -> complete(again)).isInstanceOf(Refused.class);
    }

    @Test
    void takesBackOnceWhatNothingHangsOn() {
        ImportId id = start("client,contact,email\nFaros " + mark + ",Eva Mon,eva@f" + mark + ".example\n");
        complete(id);
        undo(id);
        assertThat(found(mark)).isEmpty();
        assertThatThrownBy(() -> undo(id)).isInstanceOf(Refused.class);
    }

    @Test
    void takesNothingBackWhenSomethingHangsOnAnyOfIt() {
        ImportId id = start("client\nFaros " + mark + "\nMares " + mark + "\n");
        complete(id);
        UUID faros = UUID.fromString(found("Faros " + mark).get(0));
        people.by(
                carmen,
                () -> jdbc.sql(
                                "insert into project (id, client_id, version, code, name, created_at) values (?, ?, 0, 'P', 'Luz', now())")
                        .params(Ids.next(), faros)
                        .update());
        assertThatThrownBy(() -> undo(id)).isInstanceOf(Refused.class);
        assertThat(found(mark)).hasSize(2);
    }

    @Test
    void isForWhoeverBroughtItInAlone() {
        ImportId id = start("client\nFaros " + mark + "\n");
        SignedIn other = people.join("Otra Gerente", Role.MANAGER);
        assertThatThrownBy(() -> people.by(other, () -> imports.find(id))).isInstanceOf(NotFound.class);
        SignedIn ae = people.join("Ana Ruiz", Role.AE);
        assertThat(web.get().uri("/imports").with(as(ae)).exchange()).hasStatus(404);
        assertThat(web.get().uri("/imports/" + id.value()).with(as(other)).exchange())
                .hasStatus(404);
    }

    @Test
    void readsAFileColumnsCorrectedAndHandsOutWhatWasLeftOut() {
        MvcTestResult sent = send("lista.csv", "Marca rara;Algo\n=Cmd " + mark + ";uno\nBien " + mark + ";dos\n");
        assertThat(sent).hasStatus3xxRedirection();
        String home = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(open(home)).bodyText().contains("Marca rara", "is missing");
        assertThat(match(home, "")).hasStatus(422).bodyText().contains("Say which column is the client");
        assertThat(match(home, "LEGAL_NAME")).hasStatus3xxRedirection();
        assertThat(open(home)).bodyText().contains("2 rows would be taken in");
        assertThat(match(home, "TAX_ID")).hasStatus(422);
        assertThat(open(home + "/problems.csv")).bodyText().doesNotContain("Cmd");
        assertThat(open("/imports/sample.csv")).bodyText().contains("Client,Tax number");
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAFile() {
        assertThat(send("virus.exe", "MZ")).hasStatus(422).bodyText().contains("Only CSV, XLSX and vCard");
        assertThat(send("a.xlsx", "no zip")).hasStatus(422).bodyText().contains("read");
    }

    @Test
    void leadsAnAgencyWithoutClientsToTheListItHas() {
        assertThat(open("/clients")).bodyText().contains("href=\"/imports\"");
    }

    private ImportId start(String csv) {
        Sheet sheet = Sheet.read("list.csv", csv.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
        return people.by(carmen, () -> imports.start(carmen, "list.csv", sheet));
    }

    private List<Outcome> outcomes(ImportId id) {
        return people.by(carmen, () -> imports.report(id)).verdicts().stream()
                .map(Verdict::outcome)
                .toList();
    }

    private void complete(ImportId id) {
        people.by(carmen, () -> {
            imports.complete(carmen, id, imports.find(id).version());
            return "";
        });
    }

    private void undo(ImportId id) {
        people.by(carmen, () -> {
            imports.undo(id, imports.find(id).version());
            return "";
        });
    }

    private List<String> found(String name) {
        return jdbcOf("select id::text from client where position('" + name + "' in legal_name) > 0");
    }

    private List<String> jdbcOf(String sql) {
        return people.by(carmen, () -> jdbc.sql(sql).query(String.class).list());
    }

    private MvcTestResult send(String name, String content) {
        return web.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .param("_key", Ids.next().toString())
                .with(csrf())
                .with(as(carmen))
                .exchange();
    }

    private MvcTestResult match(String home, String field) {
        return web.post()
                .uri(home + "/matching")
                .param("_key", Ids.next().toString())
                .param("version", "0")
                .param("country", "ES")
                .param("fields[0]", field)
                .param("fields[1]", field.equals("TAX_ID") ? "TAX_ID" : "")
                .with(csrf())
                .with(as(carmen))
                .exchange();
    }

    private MvcTestResult open(String uri) {
        return web.get().uri(uri).with(as(carmen)).exchange();
    }
}
