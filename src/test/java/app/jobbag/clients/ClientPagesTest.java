package app.jobbag.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JobbagTest
class ClientPagesTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    SignedIn ana;
    SignedIn stranger;
    SignedIn manager;

    @BeforeEach
    void people() {
        ana = people.join("Ana Ruiz", Role.AE);
        stranger = people.join("Luis Gil", Role.AE);
        manager = people.join("Marta Vega", Role.MANAGER);
    }

    @Test
    void anAccountExecutiveBeginsAClientAndLeadsItsTeam() {
        String place = begin(ana, code(), "Panadería Única", UUID.randomUUID());
        assertThat(get(ana, place))
                .hasStatusOk()
                .bodyText()
                .contains("Panadería Única", "Ana Ruiz", "Lead account executive");
    }

    @Test
    void aClientIsNotThereForThoseWhoAreNotOnItsTeam() {
        String place = begin(ana, code(), "Bodegas del Norte", UUID.randomUUID());
        assertThat(get(stranger, place)).hasStatus(404);
        assertThat(get(manager, place)).hasStatusOk();
        assertThat(get(stranger, "/clients?q=bodegas")).hasStatusOk().bodyText().doesNotContain("Bodegas");
        assertThat(get(ana, "/clients?q=bodegas")).hasStatusOk().bodyText().contains("Bodegas del Norte");
    }

    @Test
    void theSameFormSentTwiceBeginsOneClient() {
        String code = code();
        UUID key = UUID.randomUUID();
        assertThat(begin(ana, code, "Once Only", key)).isEqualTo(begin(ana, code, "Once Only", key));
    }

    @Test
    void everyErrorIsShownAtOnceAndWhatWasTypedIsKept() {
        MvcTestResult answer = mvc.post()
                .uri("/clients")
                .with(People.as(ana))
                .with(csrf())
                .param("legalName", "")
                .param("code", "x y")
                .param("billing.paymentDays", "many")
                .param("notes", "kept text")
                .exchange();
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Please fill this in", "not in the expected form", "Write a whole number", "kept text", "X Y");
    }

    @Test
    void aStaleSaveShowsMineTheirsAndTheOriginalAndKeepsMyText() {
        String place = begin(ana, code(), "Original Name", UUID.randomUUID());
        assertThat(save(ana, place, "Theirs Name", 0)).hasStatus3xxRedirection();
        assertThat(save(ana, place, "Mine Name", 0))
                .hasStatus(409)
                .bodyText()
                .contains("Theirs Name", "Mine Name", ">Legal name</a>")
                .doesNotContain("Form@");
        assertThat(save(ana, place, "Mine Name", 1)).hasStatus3xxRedirection();
    }

    @Test
    void aStaleSaveSaysChosenWordsAsThePageDoes() {
        String place = begin(ana, code(), "Worded", UUID.randomUUID());
        assertThat(save(ana, place, "Worded", 0, "DORMANT")).hasStatus3xxRedirection();
        assertThat(save(ana, place, "Worded", 0, "ACTIVE"))
                .hasStatus(409)
                .bodyText()
                .containsPattern("<td class=\"prose\">Dormant</td>\\s*<td class=\"prose\">Active</td>");
    }

    @Test
    void archivingIsUndoneFromTheToast() {
        String place = begin(ana, code(), "Archive Me", UUID.randomUUID());
        assertThat(post(ana, place + "/archive", "version", "0")).hasStatus3xxRedirection();
        assertThat(get(ana, place)).bodyText().contains("Archived");
        assertThat(post(ana, place + "/restoration", "version", "1")).hasStatus3xxRedirection();
        assertThat(get(ana, place)).bodyText().contains("Archive", "Prospect");
    }

    @Test
    void theExportHoldsTheWholeFilterAndNoFormula() throws Exception {
        String code = code();
        begin(ana, code, "=cmd()", UUID.randomUUID());
        assertThat(get(ana, "/clients.csv?q=" + code).getResponse().getContentAsString())
                .startsWith("\ufeff")
                .contains("'=cmd()", code);
    }

    private String begin(SignedIn who, String code, String name, UUID key) {
        MvcTestResult answer = mvc.post()
                .uri("/clients")
                .with(People.as(who))
                .with(csrf())
                .param("_key", key.toString())
                .param("legalName", name)
                .param("code", code)
                .param("status", "PROSPECT")
                .param("currency", "EUR")
                .param("locale", "es")
                .param("zone", "Europe/Madrid")
                .param("officeOpens", "09:00")
                .param("officeCloses", "18:00")
                .param("billing.country", "ES")
                .param("billing.paymentDays", "45")
                .param("confirmed", "true")
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult save(SignedIn who, String place, String name, int version) {
        return save(who, place, name, version, "ACTIVE");
    }

    private MvcTestResult save(SignedIn who, String place, String name, int version, String status) {
        return mvc.post()
                .uri(place)
                .with(People.as(who))
                .with(csrf())
                .param("_original", "{\"legalName\":\"Original Name\"}")
                .param("legalName", name)
                .param("code", code())
                .param("status", status)
                .param("currency", "EUR")
                .param("locale", "es")
                .param("zone", "Europe/Madrid")
                .param("officeOpens", "09:00")
                .param("officeCloses", "18:00")
                .param("billing.country", "ES")
                .param("billing.paymentDays", "45")
                .param("version", String.valueOf(version))
                .exchange();
    }

    private MvcTestResult get(SignedIn who, String address) {
        return mvc.get().uri(address).with(People.as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String address, String name, String value) {
        return mvc.post()
                .uri(address)
                .with(People.as(who))
                .with(csrf())
                .param(name, value)
                .exchange();
    }

    private static String code() {
        return "C"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase(java.util.Locale.ROOT);
    }
}
