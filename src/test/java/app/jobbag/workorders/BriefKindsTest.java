package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.clients.BrandBooks;
import app.jobbag.clients.BrandFact;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.FactTopic;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Answers of every kind, from the form to the page, as a browser sends them. */
@JobbagTest
class BriefKindsTest {
    private static final MockMultipartFile NOTES = new MockMultipartFile(
            "files[material]", "brand notes.txt", "text/plain", "Use the old crest.".getBytes(StandardCharsets.UTF_8));

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    BrandBooks books;

    @Autowired
    BriefTemplates briefs;

    @Autowired
    OrderRegister register;

    OrderVisits visits;
    OrdersFixture fixture;
    ClientId client;
    SignedIn ae;
    OrderId order;

    @BeforeEach
    void aPackagingOrder() {
        visits = new OrderVisits(mvc);
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        ae = fixture.onTeamOf(client, Role.AE);
        order = begin("packaging");
    }

    @Test
    void keepsAndShowsThemAll() throws Exception {
        saved(Map.ofEntries(
                Map.entry("answers[size]", "120 × 180 x 45"),
                Map.entry("answers[colour]", "cmyk_spot"),
                Map.entry("answers[spots]", "pms 485 c\n#e2001a (signal)"),
                Map.entry("answers[components]", "label,box"),
                Map.entry("tables[items].rows[0].cells[name]", "Honey"),
                Map.entry("tables[items].rows[0].cells[net]", "250 g"),
                Map.entry("tables[items].rows[0].cells[ean]", "8412345678905")));
        Answers kept = fixture.details(order).answers();
        assertThat(kept.to("size")).isEqualTo("120 x 180 x 45 mm");
        assertThat(kept.to("spots")).isEqualTo("Pantone 485 c\n#E2001A (signal)");
        assertThat(kept.to("components")).isEqualTo("label\nbox");
        assertThat(kept.to("items")).isEqualTo("|Honey | 250 g | 8412345678905 | |");
        visits.see(ae, page("/edit"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("8412345678905")));
        visits.see(ae, page(""))
                .andExpect(content().string(containsString("fill=\"#E2001A\"")))
                .andExpect(content().string(containsString("Label, Folding box")))
                .andExpect(content().string(containsString("Honey")));
    }

    @Test
    void saysAtTheCellWhatIsWrong() throws Exception {
        order = begin("film");
        visits.post(ae, page(""), form(Map.of("tables[cuts].rows[0].cells[length]", "soon")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"soon\"")))
                .andExpect(content().string(containsString("href=\"#tablescuts.rows0.cellslength\"")));
        visits.post(ae, page(""), form(Map.of("tables[cuts].rows[0].cells[length]", "20")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#answerscuts\"")));
    }

    @Test
    void growsATableWithoutScripts() throws Exception {
        visits.post(ae, page(""), form(Map.of("tables[items].rows[0].cells[name]", "Honey", "_more", "true")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tables[items].rows[1].cells[name]")));
    }

    @Test
    void keepsAFileThatOnlyWhoSeesTheOrderOpens() throws Exception {
        upload().andExpect(status().is3xxRedirection());
        BriefFile file =
                BriefFile.of(fixture.details(order).answers().to("material")).get(0);
        assertThat(file.name()).isEqualTo("brand notes.txt");
        visits.see(ae, "/files/" + file.id().value()).andExpect(status().isOk());
        SignedIn stranger = fixture.onTeamOf(fixture.aClient(), Role.AE);
        visits.see(stranger, "/files/" + file.id().value()).andExpect(status().isNotFound());
        OrderId other = order;
        order = begin("packaging");
        visits.post(
                        ae,
                        page(""),
                        form(Map.of("answers[material]", file.id().value().toString())))
                .andExpect(status().isUnprocessableContent());
        assertThat(fixture.details(other).answers().has("material")).isTrue();
    }

    @Test
    void takesABrandFactOverAsOfThen() throws Exception {
        BrandFact logo = BrandFact.fresh(FactTopic.LOGO, "Crest", "Never below 12 mm.");
        fixture.as(ae, () -> books.write(ae, client, 0, List.of(logo)));
        saved(Map.of("answers[brand_logo]", logo.id().toString()));
        BrandFact changed = new BrandFact(logo.id(), FactTopic.LOGO, "Crest", "Never below 15 mm.");
        fixture.as(ae, () -> books.write(ae, client, 1, List.of(changed)));
        visits.see(ae, page("")).andExpect(content().string(containsString("Never below 12 mm.")));
        saved(Map.of("answers[brand_logo]", BriefField.AS_KEPT));
        assertThat(fixture.details(order).answers().to("brand_logo")).isEqualTo("Crest\nNever below 12 mm.");
        visits.post(ae, page(""), form(Map.of("answers[brand_logo]", "Crest\nWhatever I like.")))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void writesBrandFactsOnTheClientsPage() throws Exception {
        String facts = "/clients/" + client.value() + "/brand-facts";
        visits.post(ae, facts, Map.of("version", "0", "facts[0].topic", "TONE", "facts[0].title", "Voice"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A fact needs a title and a text.")));
        visits.post(
                        ae,
                        facts,
                        Map.of(
                                "version",
                                "0",
                                "facts[0].topic",
                                "TONE",
                                "facts[0].title",
                                "Voice",
                                "facts[0].text",
                                "Dry, warm."))
                .andExpect(status().is3xxRedirection());
        visits.see(ae, "/clients/" + client.value()).andExpect(content().string(containsString("Dry, warm.")));
        visits.post(ae, facts, Map.of("version", "0", "facts[0].title", "Late", "facts[0].text", "Late."))
                .andExpect(status().isConflict());
    }

    @Test
    void asksOnlyWhatTheOtherAnswersCallFor() throws Exception {
        visits.post(ae, page(""), form(Map.of("answers[category]", "wine", "submit", "true")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#answerswine_legal\"")))
                .andExpect(content().string(not(containsString("href=\"#answersfood_legal\""))));
    }

    private OrderId begin(String type) {
        BriefTemplate template = briefs.current(type);
        OrderText text = new OrderText("Honey jar", Answers.NONE, null, null);
        OrderDraft draft =
                new OrderDraft(client, null, template.id(), template.brief().discipline(), text, null);
        return fixture.as(ae, () -> register.begin(ae, draft));
    }

    private void saved(Map<String, String> answers) throws Exception {
        visits.post(ae, page(""), form(answers)).andExpect(status().is3xxRedirection());
    }

    private Map<String, String> form(Map<String, String> answers) {
        Map<String, String> form = new java.util.HashMap<>(answers);
        form.put("title", "Honey jar");
        form.put("version", String.valueOf(fixture.details(order).version()));
        return form;
    }

    private org.springframework.test.web.servlet.ResultActions upload() throws Exception {
        var request = MockMvcRequestBuilders.multipart(page("")).file(NOTES);
        form(Map.of()).forEach(request::param);
        return mvc.perform(
                request.param("_key", Ids.next().toString()).with(People.as(ae)).with(csrf()));
    }

    private String page(String part) {
        return "/workorders/" + order.value() + part;
    }
}
