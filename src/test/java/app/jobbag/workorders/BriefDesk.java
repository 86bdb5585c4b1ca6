package app.jobbag.workorders;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.kernel.Ids;
import app.jobbag.staff.SignedIn;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.servlet.ResultActions;

/** A template that an administrator has just begun, and what the administrator sends about it. */
record BriefDesk(OrderVisits visits, BriefDrafts drafts, SignedIn admin, String home) {
    private static final String ALL = "/brief-templates/";

    static BriefDesk withATemplate(OrderVisits visits, BriefDrafts drafts, SignedIn admin) throws Exception {
        Map<String, String> head = new HashMap<>();
        head.put("name.en", "Stamp " + Ids.next().toString().replaceAll("[^a-f]", ""));
        head.put("name.es", "Sello");
        head.put("name.zh", "邮票");
        head.put("purpose.en", "A stamp");
        head.put("purpose.es", "Un sello");
        head.put("purpose.zh", "一枚邮票");
        head.put("discipline", "CREATIVE");
        String draft = Objects.requireNonNull(visits.post(admin, "/brief-templates", head)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return new BriefDesk(visits, drafts, admin, draft.substring(0, draft.length() - "/draft".length()));
    }

    String key() {
        return home.substring(ALL.length());
    }

    void section() throws Exception {
        post("/draft/sections", versioned(Map.of("title.en", "Paper", "title.es", "Papel", "title.zh", "纸张")))
                .andExpect(status().is3xxRedirection());
    }

    void sectionWithAQuestion() throws Exception {
        section();
        String options = "Adhesive | Adhesivo | 粘\nGummed | Engomado | 背胶";
        post("/draft/sections/s1/questions", question("CHOICE", "Form", Map.of("choices", options)))
                .andExpect(status().is3xxRedirection());
    }

    /** With its label in the three languages. */
    Map<String, String> question(String type, String label, Map<String, String> more) {
        Map<String, String> form = versioned(more);
        form.put("answerType", type);
        form.put("label.en", label);
        form.put("label.es", label + " (es)");
        form.put("label.zh", label + " (zh)");
        return form;
    }

    Map<String, String> versioned(Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("version", String.valueOf(drafts.draft(admin, key()).version()));
        return form;
    }

    ResultActions see(String part) throws Exception {
        return visits.see(admin, home + part);
    }

    ResultActions post(String part) throws Exception {
        return post(part, versioned(Map.of()));
    }

    ResultActions post(String part, Map<String, String> form) throws Exception {
        return visits.post(admin, home + part, form);
    }
}
