package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

/** Ana's way through the pages of meetings and minutes, with Pau of her team and two contacts of the client. */
class MeetingVisits {
    static final String TODAY = LocalDate.now(ZoneId.of("Europe/Madrid")).toString();
    private static final String DUE =
            LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(9).toString();

    final MeetingsFixture house;
    final ClientId client;
    final SignedIn ana;
    final SignedIn pau;
    final Party lucia;
    final Party chief;
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    MeetingVisits(MockMvcTester mvc, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        house = new MeetingsFixture(jdbc, transactions);
        client = house.aClient();
        ana = house.onTeam(client, "Ana Ruiz", Role.AE);
        pau = house.onTeam(client, "Pau Roig", Role.CONTRIBUTOR);
        lucia = house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true);
        chief = house.aContact(client, "Gonzalo Peñafiel", "EXECUTIVE", "es", true);
    }

    String planned() {
        assertThat(get(ana, "/meetings/new")).hasStatusOk();
        assertThat(get(ana, "/meetings/new?client=" + client.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Lucía Ordóñez", "Pau Roig", "value=\"" + client.value() + "\"");
        return location(post(ana, "/meetings", plan(lucia)));
    }

    String held(String meeting) {
        assertThat(get(ana, meeting))
                .hasStatusOk()
                .bodyText()
                .contains("Autumn campaign", "Three concepts", "/holding");
        post(ana, meeting + "/holding", Map.of("version", version(meeting)));
        assertThat(get(ana, meeting)).bodyText().contains("Write the minutes");
        String editor = location(post(ana, meeting + "/minutes", Map.of()));
        assertThat(get(ana, editor)).hasStatusOk().bodyText().contains("Three concepts");
        return editor.replace("/edit", "");
    }

    Map<String, String> plan(Party... contacts) {
        Map<String, String> plan = new LinkedHashMap<>(Map.of(
                "client", client.value().toString(),
                "kind", "CLIENT",
                "subject", "Autumn campaign",
                "when.date", TODAY,
                "when.time", "09:30",
                "when.zone", "Europe/Madrid",
                "when.minutes", "60",
                "agenda[0].text", "Three concepts",
                "agenda[0].minutes", "40"));
        plan.put("participants[0].party", Party.of(ana.id()).toString());
        plan.put("participants[0].part", "REQUIRED");
        plan.put("participants[1].party", Party.of(pau.id()).toString());
        plan.put("participants[1].part", "NONE");
        for (int i = 0; i < contacts.length; i++) {
            plan.put("participants[" + (i + 2) + "].party", contacts[i].toString());
            plan.put("participants[" + (i + 2) + "].part", "OPTIONAL");
        }
        return plan;
    }

    Map<String, String> draft(String minutes, String conclusion, boolean review) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("present", Party.of(ana.id()).toString());
        form.put("discussion", "All three were shown.");
        form.put("decisions", "We print in December.\nThe second concept it is.");
        form.put("conclusion", conclusion);
        form.put("actions[0].text", "Artwork");
        form.put("actions[0].owner", Party.of(pau.id()).toString());
        form.put("actions[0].due", DUE);
        form.put("version", minutesVersion(minutes));
        if (review) {
            form.put("_review", "true");
        }
        return form;
    }

    String version(String meeting) {
        return jdbcVersion("meeting", meeting.substring(10));
    }

    String minutesVersion(String minutes) {
        return jdbcVersion("minutes", minutes.substring(9));
    }

    String jdbcVersion(String table, String id) {
        return house.maintain(() -> jdbc.sql("select version::text from " + table + " where id = ?")
                .param(UUID.fromString(id))
                .query(String.class)
                .single());
    }

    static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    MvcTestResult get(SignedIn who, String address) {
        return mvc.get().uri(address).with(People.as(who)).exchange();
    }

    MvcTestResult post(SignedIn who, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(People.as(who)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
