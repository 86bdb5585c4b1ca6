package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An administrator makes a template and its next version; orders keep the one they were written with. */
@JobbagTest
class BriefEditorTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    BriefTemplates briefs;

    @Autowired
    BriefDrafts drafts;

    @Autowired
    BriefLibrary library;

    @Autowired
    OrderRegister register;

    OrderVisits visits;
    OrdersFixture fixture;
    SignedIn admin;
    String key;
    String home;
    BriefDesk desk;

    @BeforeEach
    void aTemplateOnItsWay() throws Exception {
        visits = new OrderVisits(mvc);
        fixture = new OrdersFixture(beans);
        admin = fixture.person("Elena Soler", Role.ADMIN);
        desk = BriefDesk.withATemplate(visits, drafts, admin);
        home = desk.home();
        key = desk.key();
    }

    @Test
    void isNotOfferedBeforeItIsPublishedAndWhole() throws Exception {
        assertThat(briefs.current()).extracting(BriefTemplate::key).doesNotContain(key);
        desk.post("/draft/publication").andExpect(redirectedUrl(home + "/draft"));
        assertThat(briefs.current()).extracting(BriefTemplate::key).doesNotContain(key);
        desk.see("/draft").andExpect(content().string(containsString("A template asks at least one question.")));
        desk.sectionWithAQuestion();
        desk.post("/draft/publication").andExpect(redirectedUrl(home));
        assertThat(briefs.current()).extracting(BriefTemplate::key).contains(key);
    }

    @Test
    void ordersKeepTheVersionTheyWereWrittenWith() throws Exception {
        desk.sectionWithAQuestion();
        desk.post("/draft/publication");
        ClientId client = fixture.aClient();
        SignedIn ae = fixture.onTeamOf(client, Role.AE);
        OrderId old = begin(ae, client);
        Map<String, String> obligatory = Map.of("needed", "true", "conditions", "q1:o1");
        desk.post("/draft/sections/s1/questions", desk.question("SHORT_TEXT", "Watermark", obligatory))
                .andExpect(status().is3xxRedirection());
        OrderId between = begin(ae, client);
        desk.post("/draft/publication").andExpect(redirectedUrl(home));
        OrderId fresh = begin(ae, client);
        assertThat(fixture.details(between).brief())
                .isEqualTo(fixture.details(old).brief());
        assertThat(fixture.details(fresh).brief())
                .isNotEqualTo(fixture.details(old).brief());
        visits.see(ae, "/workorders/" + old.value() + "/edit")
                .andExpect(content().string(not(containsString("Watermark"))));
        visits.see(ae, "/workorders/" + fresh.value() + "/edit")
                .andExpect(content().string(containsString("Watermark")));
        visits.post(
                        ae,
                        "/workorders/" + fresh.value(),
                        Map.of("title", "Stamp", "version", "0", "submit", "true", "answers[q1]", "o1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#answersq2\"")));
        desk.see("/comparison").andExpect(content().string(containsString("Watermark")));
        BriefLibrary.Wanted newest = new BriefLibrary.Wanted(null, null);
        assertThat(library.compare(admin, key, newest, Locale.ENGLISH).changes())
                .containsExactly(new BriefChange(BriefChange.Kind.ADDED, "Watermark", List.of()));
    }

    @Test
    void saysAtTheFieldWhatIsWrong() throws Exception {
        desk.section();
        desk.post(
                        "/draft/sections/s1/questions",
                        desk.versioned(Map.of("answerType", "CHOICE", "choices", "Only one | Solo\nb")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#label.en\"")))
                .andExpect(content().string(containsString("href=\"#choices\"")));
        desk.post("/draft/sections/s1/questions", desk.versioned(Map.of("answerType", "TABLE", "label.en", "Rows")))
                .andExpect(status().is3xxRedirection());
        desk.see("/draft")
                .andExpect(content().string(containsString("A table needs a column.")))
                .andExpect(content().string(containsString("The question is needed in all three languages.")));
    }

    @Test
    void movesRemovesAndIsNeverOverwrittenUnseen() throws Exception {
        desk.sectionWithAQuestion();
        desk.post("/draft/sections", desk.versioned(Map.of("title.en", "More", "title.es", "Más", "title.zh", "更多")))
                .andExpect(status().is3xxRedirection());
        int seen = drafts.draft(admin, key).version();
        desk.post("/draft/questions/q1/position", desk.versioned(Map.of("to", "DOWN")))
                .andExpect(status().is3xxRedirection());
        assertThat(drafts.draft(admin, key).brief().sections().get(1).fields())
                .extracting(BriefField::key)
                .containsExactly("q1");
        desk.post("/draft/questions/q1/removal", Map.of("version", String.valueOf(seen)));
        assertThat(drafts.draft(admin, key).brief().field("q1")).isPresent();
        desk.post("/draft/sections/s2/position", desk.versioned(Map.of("to", "UP")))
                .andExpect(status().is3xxRedirection());
        desk.post("/draft/questions/q1/removal", desk.versioned(Map.of())).andExpect(status().is3xxRedirection());
        desk.post("/draft/sections/s1/removal", desk.versioned(Map.of())).andExpect(status().is3xxRedirection());
        assertThat(drafts.draft(admin, key).brief().sections())
                .extracting(BriefSection::key)
                .containsExactly("s2");
    }

    @Test
    void keepsTheKeysOfOptionsThatAreReworded() throws Exception {
        desk.sectionWithAQuestion();
        String options = "Self-adhesive | Autoadhesivo | 自粘\nWith gum | Con goma | 有背胶";
        desk.post("/draft/questions/q1", desk.question("CHOICE", "Form", Map.of("choices", options)))
                .andExpect(status().is3xxRedirection());
        BriefField field = drafts.draft(admin, key).brief().field("q1").orElseThrow();
        assertThat(field.options()).extracting(BriefField.Option::key).containsExactly("o1", "o2");
        desk.see("/draft/questions/q1/edit").andExpect(content().string(containsString("Autoadhesivo")));
        desk.see("/draft/preview").andExpect(content().string(containsString("Self-adhesive")));
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        for (Role role : List.of(Role.MANAGER, Role.AE, Role.LEAD, Role.FINANCE, Role.CONTRIBUTOR)) {
            SignedIn other = fixture.person("Somebody", role);
            visits.see(other, home + "/draft").andExpect(status().isNotFound());
            visits.post(other, home + "/draft/publication", Map.of("version", "1"))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void isNotOfferedOnceLaidAside() throws Exception {
        desk.sectionWithAQuestion();
        desk.post("/draft/publication");
        desk.post("/archive").andExpect(status().is3xxRedirection());
        assertThat(briefs.current()).extracting(BriefTemplate::key).doesNotContain(key);
        desk.post("/restoration").andExpect(status().is3xxRedirection());
        assertThat(briefs.current()).extracting(BriefTemplate::key).contains(key);
    }

    private OrderId begin(SignedIn ae, ClientId client) {
        BriefTemplate template = briefs.current(key);
        OrderText text = new OrderText("Stamp", Answers.NONE, null, null);
        OrderDraft draft =
                new OrderDraft(client, null, template.id(), template.brief().discipline(), text, null);
        return fixture.as(ae, () -> register.begin(ae, draft));
    }
}
