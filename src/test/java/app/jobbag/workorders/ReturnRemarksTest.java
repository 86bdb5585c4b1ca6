package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A lead's remarks stand at their fields until these are changed, or called done. */
@JobbagTest
class ReturnRemarksTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    OrderRemarks remarks;

    OrderVisits visits;
    OrdersFixture fixture;
    SignedIn ae;
    SignedIn lead;
    OrderId order;

    @BeforeEach
    void anOrderThatWaitsForItsLead() throws Exception {
        visits = new OrderVisits(mvc);
        fixture = new OrdersFixture(beans);
        ClientId client = fixture.aClient();
        ae = fixture.onTeamOf(client, Role.AE);
        lead = fixture.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
        String edit = visits.post(
                        ae, "/workorders", Map.of("client", client.value().toString(), "type", "poster", "title", "P"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        order = new OrderId(UUID.fromString(String.valueOf(edit).split("/")[2]));
        visits.post(ae, home(), OrderVisits.filled(version())).andExpect(redirectedUrl(home()));
    }

    @Test
    void standAtTheirFieldsUntilThoseAreChangedOrCalledDone() throws Exception {
        visits.see(lead, home() + "/return/new").andExpect(content().string(containsString("Single message")));
        returned("Two things", Map.of("remarks[answer.size]", "Is that A1?", "remarks[title]", "Longer, please"))
                .andExpect(redirectedUrl(home()));

        assertThat(open()).containsExactlyInAnyOrder("title", "answer.size");
        visits.see(ae, home() + "/edit").andExpect(content().string(containsString("Is that A1?")));
        visits.see(ae, home()).andExpect(content().string(containsString("Longer, please")));

        Map<String, String> changed = OrderVisits.filled(version());
        changed.remove("submit");
        changed.put("answers[size]", "420x594");
        visits.post(ae, home(), changed).andExpect(redirectedUrl(home()));
        assertThat(open()).containsExactly("title");

        Map<String, String> done = OrderVisits.filled(version());
        done.put("answers[size]", "420x594");
        done.put("mended", "title");
        visits.post(ae, home(), done).andExpect(redirectedUrl(home()));
        assertThat(open()).isEmpty();
        visits.see(lead, home()).andExpect(content().string(containsString("Is that A1?"))); // in the history
    }

    @Test
    void whatIsNotMendedIsToldToTheLeadAgain() throws Exception {
        returned("One thing", Map.of("remarks[answer.size]", "Is that A1?"));
        visits.post(ae, home() + "/submission", Map.of("version", version()));
        visits.see(lead, home()).andExpect(content().string(containsString("Not mended since the last return")));
    }

    @Test
    void aRemarkThatIsTooLongIsRefusedAtItsFieldAndKept() throws Exception {
        String words = "x".repeat(501);
        returned("One thing", Map.of("remarks[answer.size]", words))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(words)));
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsNoFieldOfTheOrderIsNotKept() throws Exception {
        returned("One thing", Map.of("remarks[answer.moon]", "Where?", "remarks[id]", "Which?"));
        assertThat(open()).isEmpty();
        visits.see(ae, home()).andExpect(content().string(not(containsString("Where?"))));
    }

    private ResultActions returned(String reason, Map<String, String> said) throws Exception {
        Map<String, String> form = new HashMap<>(said);
        form.put("reason", reason);
        form.put("version", version());
        return visits.post(lead, home() + "/return", form);
    }

    private List<String> open() {
        return fixture.as(
                new Viewer.Everything("test"),
                () -> remarks.open(order).stream().map(Remark::field).toList());
    }

    private String home() {
        return "/workorders/" + order.value();
    }

    private String version() {
        return String.valueOf(fixture.details(order).version());
    }
}
