package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A job from the first words to the first hour, in the browser's own requests. */
@JobbagTest
class OrderStoryTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    Papers papers;

    OrderVisits visits;
    OrdersFixture fixture;
    ClientId client;
    SignedIn ae;
    SignedIn lead;
    OrderId order = new OrderId(Ids.next());

    @BeforeEach
    void aClientWithATeam() {
        visits = new OrderVisits(mvc);
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        ae = fixture.onTeamOf(client, Role.AE);
        lead = fixture.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
    }

    @Test
    void goesFromTheFirstWordsToTheFirstHour() throws Exception {
        begins();
        isRefusedWhileAnswersAreMissing();
        isSubmitted();
        isReturned();
        isSubmittedAgain();
        isIssued();
        isGivenToADesigner();
        takesTheFirstHours();
        isInTheLists();
    }

    @Test
    void isNotThereForAnybodyElse() throws Exception {
        order = fixture.anIssued(client);
        SignedIn stranger = fixture.onTeamOf(fixture.aClient(), Role.AE);
        SignedIn designer = fixture.onTeamOf(client, Role.CONTRIBUTOR);

        for (SignedIn who : List.of(stranger, designer)) {
            show(who, "").andExpect(status().isNotFound());
            show(who, "/time/new").andExpect(status().isNotFound());
            send(who, "/time", Map.of("hours", "1", "workedOn", "2026-03-02")).andExpect(status().isNotFound());
            see(who, "/workorders")
                    .andExpect(content().string(not(containsString(order.value().toString()))));
        }
        show(fixture.person("Admin", Role.ADMIN), "").andExpect(status().isNotFound());
    }

    private void begins() throws Exception {
        see(ae, "/workorders/new?client=" + client.value()).andExpect(status().isOk());
        String edit = post(
                        ae,
                        "/workorders",
                        Map.of("client", client.value().toString(), "type", "poster", "title", "Harvest poster"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        order = new OrderId(UUID.fromString(String.valueOf(edit).split("/")[2]));
        show(ae, "/edit").andExpect(content().string(containsString("Single message")));
        show(ae, "").andExpect(content().string(containsString("Submit to the lead")));
    }

    private void isRefusedWhileAnswersAreMissing() throws Exception {
        send(
                        ae,
                        "",
                        Map.of(
                                "title",
                                "Harvest poster",
                                "version",
                                "0",
                                "submit",
                                "true",
                                "answers[objective]",
                                "Sell the harvest"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Sell the harvest")))
                .andExpect(content().string(containsString("href=\"#answersmessage\"")))
                .andExpect(content().string(containsString("href=\"#answersquantity\"")))
                .andExpect(content().string(containsString("href=\"#estimate\"")))
                .andExpect(content().string(not(containsString("href=\"#answersobjective\""))));
        assertThat(now().status()).isEqualTo(OrderStatus.DRAFT);
    }

    private void isSubmitted() throws Exception {
        Map<String, String> impossible = OrderVisits.filled(version());
        impossible.put("answers[proof_date]", "31/02/2027");
        send(ae, "", impossible)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("There is no such day as 31/02/2027.")));
        send(ae, "", OrderVisits.filled(version())).andExpect(redirectedUrl(home()));
        assertThat(now().status()).isEqualTo(OrderStatus.SUBMITTED);
        assertThat(now().answers().to("size")).isEqualTo("594 x 841 mm");
        assertThat(now().answers().to("quantity")).isEqualTo("1500");
        assertThat(now().answers().to("proof_date")).isEqualTo("2027-02-10");
    }

    private void isReturned() throws Exception {
        see(lead, "/workorders/queue").andExpect(redirectedUrl("/workorders?queue=yes"));
        see(lead, "/workorders?queue=yes").andExpect(content().string(containsString("Harvest poster")));
        show(lead, "").andExpect(content().string(containsString("Accept and issue")));
        show(lead, "/return/new").andExpect(status().isOk());
        send(lead, "/return", Map.of("version", version(), "reason", " ")).andExpect(status().isUnprocessableContent());
        send(lead, "/return", Map.of("version", version(), "reason", "Which wines?"))
                .andExpect(redirectedUrl(home()));
        show(ae, "").andExpect(content().string(containsString("Which wines?")));
    }

    private void isSubmittedAgain() throws Exception {
        send(ae, "/submission", Map.of("version", version())).andExpect(redirectedUrl(home()));
        assertThat(now().status()).isEqualTo(OrderStatus.SUBMITTED);
    }

    private void isIssued() throws Exception {
        send(ae, "/issuance", Map.of("version", version())).andExpect(status().isNotFound());
        send(lead, "/issuance", Map.of("version", version())).andExpect(redirectedUrl(home()));
        show(ae, "").andExpect(content().string(containsString(String.valueOf(now().number()))));
        assertThat(fixture.as(new Viewer.Everything("test"), () -> papers.of("order", order.value())))
                .hasSize(1);
        send(ae, "", OrderVisits.filled(version())).andExpect(status().isUnprocessableContent());
    }

    private void isGivenToADesigner() throws Exception {
        SignedIn designer = fixture.onTeamOf(client, Role.CONTRIBUTOR);
        show(ae, "/people/edit").andExpect(status().isOk());
        send(
                        ae,
                        "/people",
                        Map.of(
                                "version",
                                version(),
                                "people",
                                designer.id().value().toString()))
                .andExpect(redirectedUrl(home()));
        show(designer, "").andExpect(status().isOk());
        see(designer, "/workorders").andExpect(content().string(containsString("Harvest poster")));
    }

    private void takesTheFirstHours() throws Exception {
        LocalDate today = LocalDate.now(ae.zone());
        show(ae, "/time/new").andExpect(status().isOk());
        send(ae, "/time", Map.of("workedOn", "31/02/2026", "hours", "1.1", "note", "Layouts"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("There is no such day as 31/02/2026.")))
                .andExpect(content().string(containsString("Quarter hours")));
        send(ae, "/time", Map.of("workedOn", "30/11", "hours", "soon", "note", "Layouts"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(matchesPattern("(?s).*value=\"30/11/\\d{4}\".*")))
                .andExpect(content().string(containsString("Write the hours like")));
        send(
                        ae,
                        "/time",
                        Map.of(
                                "workedOn",
                                today.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
                                "hours",
                                "1h30",
                                "note",
                                "First layouts"))
                .andExpect(redirectedUrl(home() + "#cost"));
        show(ae, "/expenses/new").andExpect(status().isOk());
        send(ae, "/expenses", Map.of("spentOn", "" + today, "paid", "23.40", "note", "Taxi", "unreceipted", "Lost"))
                .andExpect(status().is3xxRedirection());
        show(ae, "").andExpect(content().string(containsString("First layouts")));
        assertThat(now().status()).isEqualTo(OrderStatus.IN_PROGRESS);
    }

    private void isInTheLists() throws Exception {
        see(ae, "/workorders?status=IN_PROGRESS").andExpect(content().string(containsString("Harvest poster")));
        see(ae, "/workorders?status=DRAFT").andExpect(content().string(not(containsString("Harvest poster"))));
        see(ae, "/workorders?mine=yes").andExpect(content().string(containsString("Harvest poster")));
        see(lead, "/workorders?queue=yes").andExpect(content().string(not(containsString("Harvest poster"))));
        see(ae, "/workorders.csv").andExpect(status().isOk());
    }

    private OrderDetails now() {
        return fixture.details(order);
    }

    private String version() {
        return String.valueOf(now().version());
    }

    private String home() {
        return "/workorders/" + order.value();
    }

    private ResultActions show(SignedIn who, String page) throws Exception {
        return see(who, home() + page);
    }

    private ResultActions see(SignedIn who, String url) throws Exception {
        return visits.see(who, url);
    }

    private ResultActions send(SignedIn who, String action, Map<String, String> form) throws Exception {
        return post(who, home() + action, form);
    }

    private ResultActions post(SignedIn who, String url, Map<String, String> form) throws Exception {
        return visits.post(who, url, form);
    }
}
