package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.deliverables.DeliverableState;
import app.jobbag.deliverables.proofs.ClientMark;
import app.jobbag.deliverables.proofs.ClientMarks;
import app.jobbag.deliverables.proofs.MarkDetails;
import app.jobbag.deliverables.proofs.ProofScene;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** DEL-1: the client marks on the proof what is wrong; it counts with the answer, which wants the code. */
@JobbagTest
class ClientMarksTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private ProofScene proofs;

    @Autowired
    private SigningScene signing;

    @Autowired
    private PortalEntrance entrance;

    @Autowired
    private ClientMarks marks;

    @Autowired
    private JdbcClient jdbc;

    private DeliverableScene.Roles roles;
    private DeliverableId poster;
    private UUID document;
    private Cookie marta;

    @BeforeEach
    void aPosterWithTheClient() throws Exception {
        roles = scene.roles();
        poster = proofs.uploaded(roles, "Cartel", "cartel.png", ProofScene.poster("Vendimia"));
        proofs.mark(roles.nuria(), poster, 1, "Entre nosotros");
        scene.withTheClient(roles, poster);
        document = request().id().value();
        marta = entrance.follow(web, signing.token(roles.signers(), request().id()));
    }

    @Test
    void aMarkIsTheContactsOwnUntilItIsAnsweredWithTheCode() throws Exception {
        sets("Falta la fecha", "25", "40").andExpect(redirectedUrl("/p/documents/" + document + "/proof?page=1"));
        page().andExpect(content().string(containsString("Falta la fecha")))
                .andExpect(content().string(not(containsString("Entre nosotros"))));
        web.perform(get("/p/documents/{id}/pages/1", document).cookie(marta))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"));
        assertThat(ofTheClient()).isEmpty();

        answers("REFUSE", "", signing.mailedCode(roles.signers(), request().id()))
                .andExpect(redirectedUrl("/p/documents/" + document));
        assertThat(scene.details(roles, poster).state()).isEqualTo(DeliverableState.SENT_BACK);
        assertThat(ofTheClient()).singleElement().satisfies(mark -> {
            assertThat(mark.label()).isEqualTo("C1");
            assertThat(mark.words()).isEqualTo("Falta la fecha");
            assertThat(mark.madeByName()).isEqualTo("Marta Gil");
            assertThat(mark.sentBackAt()).isNotNull();
            assertThat(mark.spot().x()).isEqualByComparingTo("0.25");
        });
        assertThat(request().signers())
                .filteredOn(each -> each.isContact())
                .extracting(each -> each.remarks())
                .containsExactly("Marca 1, página 1: Falta la fecha");
        web.perform(get("/deliverables/{id}/versions/1/proof", poster.value()).with(People.as(roles.nuria())))
                .andExpect(content().string(containsString("C1")))
                .andExpect(content().string(containsString("By the client")));
        page().andExpect(status().isOk())
                .andExpect(content().string(containsString("Falta la fecha")))
                .andExpect(content().string(not(containsString("data-proof-form"))));
    }

    @Test
    void withAWrongCodeNothingIsGiven() throws Exception {
        sets("Falta la fecha", "25", "40");
        signing.mailedCode(roles.signers(), request().id());
        answers("REFUSE", "", "000000").andExpect(status().is(422));
        assertThat(ofTheClient()).isEmpty();
        assertThat(scene.details(roles, poster).state()).isEqualTo(DeliverableState.WITH_CLIENT);
    }

    @Test
    void marksAreRemarksOfWhoSignsWithThem() throws Exception {
        sets("Más rojo", "", "");
        answers(
                        "SIGN_WITH_REMARKS",
                        "Por lo demás, bien.",
                        signing.mailedCode(roles.signers(), request().id()))
                .andExpect(redirectedUrl("/p/documents/" + document));
        assertThat(scene.details(roles, poster).state()).isEqualTo(DeliverableState.SIGNED);
        assertThat(ofTheClient()).singleElement().satisfies(mark -> {
            assertThat(mark.isPlaced()).isFalse();
            assertThat(mark.sentBackAt()).isNull();
        });
    }

    @Test
    void withoutMarksARefusalWantsWords() throws Exception {
        answers("REFUSE", "", signing.mailedCode(roles.signers(), request().id()))
                .andExpect(status().is(422));
    }

    @Test
    void isTakenAwayUntilItIsGiven() throws Exception {
        sets("Falta la fecha", "25", "40");
        ClientMark mark = drafts().get(0);
        removes(mark.id()).andExpect(redirectedUrl("/p/documents/" + document + "/proof"));
        assertThat(drafts()).isEmpty();
        removes(mark.id()).andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongWithAMarkIsSaidAtItsField() throws Exception {
        sets("", "25", "40").andExpect(status().is(422));
        sets("Fuera", "250", "40").andExpect(status().is(422));
        sets("A medias", "25", "").andExpect(status().is(422));
    }

    @Test
    void nobodyElseReadsADraftNorDoesTheContactReadWhatTheAgencySays() throws Exception {
        sets("Falta la fecha", "25", "40");
        assertThat(count(roles, "client_mark")).isZero();
        assertThat((Long) signing.asMarta(roles.signers(), () -> rows("client_mark")))
                .isOne();
        assertThat((Long) signing.asMarta(roles.signers(), () -> rows("proof_mark")))
                .isZero();
        assertThatThrownBy(() -> signing.asMarta(
                        roles.signers(),
                        () -> jdbc.sql("""
                                insert into proof_mark (id, client_id, deliverable_id, version_number, version, number, page,
                                    words, state, made_by, made_by_name, made_at)
                                values (gen_random_uuid(), ?, ?, 1, 0, 77, 1, 'x', 'OPEN', ?, 'x', now())""")
                                .params(
                                        roles.client().value(),
                                        poster.value(),
                                        roles.nuria().id().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    private long count(DeliverableScene.Roles people, String table) {
        return scene.as(people.ana(), () -> rows(table));
    }

    private Long rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where client_id = ?")
                .param(roles.client().value())
                .query(Long.class)
                .single();
    }

    private List<ClientMark> drafts() {
        return signing.asMarta(
                roles.signers(), () -> marks.drafts(roles.marta(), request().id()));
    }

    private ResultActions sets(String words, String left, String top) throws Exception {
        return web.perform(post("/p/documents/{id}/marks", document)
                .cookie(marta)
                .with(csrf())
                .param("page", "1")
                .param("left", left)
                .param("top", top)
                .param("words", words));
    }

    private ResultActions removes(UUID mark) throws Exception {
        return web.perform(post("/p/documents/{id}/marks/{mark}/removal", document, mark)
                .cookie(marta)
                .with(csrf()));
    }

    private ResultActions page() throws Exception {
        return web.perform(get("/p/documents/{id}/proof", document).cookie(marta))
                .andExpect(status().isOk());
    }

    private ResultActions answers(String answer, String words, String code) throws Exception {
        return web.perform(post("/p/documents/{id}/signature", document)
                .cookie(marta)
                .with(csrf())
                .param("answer", answer)
                .param("code", code)
                .param("words", words)
                .param("typedName", "Marta Gil")
                .param("consent", "true")
                .param("version", String.valueOf(request().version())));
    }

    private List<MarkDetails> ofTheClient() {
        return proofs.marks(roles.ana(), poster).stream()
                .filter(MarkDetails::isOfClient)
                .toList();
    }

    private RequestDetails request() {
        return scene.request(roles, poster);
    }
}
