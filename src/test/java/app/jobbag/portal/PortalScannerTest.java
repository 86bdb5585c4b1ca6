package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Mail scanners follow links and send forms; whoever was forwarded a link does, too. None of them has the code (SIG-2). */
@JobbagTest
class PortalScannerTest {
    /** What a signature is made of. */
    private static final List<String> SIGNED =
            List.of("signature_request", "signature_signer", "signature", "signature_head", "sealed_document");

    /** What else belongs to it. */
    private static final List<String> AROUND = List.of(
            "signing_link",
            "signing_code",
            "signing_step",
            "signer_suggestion",
            "portal_link",
            "portal_code",
            "portal_presence",
            "outbox",
            "trail");

    /** What opens the whole portal. */
    private static final List<String> OPENED = List.of("portal_presence");

    @Autowired
    private MockMvc web;

    @Autowired
    private SigningScene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PortalEntrance entrance;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private SigningScene.Roles roles;
    private RequestDetails request;
    private String token;

    @BeforeEach
    void somethingIsAskedOfMarta() {
        roles = scene.roles();
        request = scene.withTheClient(roles);
        token = scene.token(roles, request.id());
    }

    /** The same with the link to the whole portal. */
    private void wholePortal() {
        scene.as(roles.ana(), () -> {
            invitations.send(roles.ana(), roles.client(), roles.marta());
            return request;
        });
        token = entrance.token(roles.marta());
    }

    @Test
    void lookingChangesNothingAtAll() throws Exception {
        lookingChangesNothing();
        wholePortal();
        lookingChangesNothing();
    }

    private void lookingChangesNothing() throws Exception {
        Map<String, String> before = fingerprints(SIGNED, AROUND);
        for (String address : addresses(RequestMethod.GET)) {
            web.perform(get(address));
            web.perform(head(address));
            web.perform(get(address).header("User-Agent", "SafeLinks"));
        }
        assertThat(fingerprints(SIGNED, AROUND)).isEqualTo(before);
    }

    @Test
    void everyFormWithoutTheCodeSignsRefusesAndOpensNothing() throws Exception {
        everyFormChangesNothing();
        wholePortal();
        everyFormChangesNothing();
    }

    private void everyFormChangesNothing() throws Exception {
        Map<String, String> before = fingerprints(SIGNED, OPENED);
        for (int round = 0; round < 2; round++) {
            for (String address : addresses(RequestMethod.POST)) {
                Cookie session = admitted();
                for (String answer : List.of("SIGN", "SIGN_WITH_REMARKS", "REFUSE")) {
                    web.perform(filled(post(address), answer).cookie(session));
                    web.perform(filled(post(address), answer));
                }
            }
        }
        assertThat(fingerprints(SIGNED, OPENED)).isEqualTo(before);
        web.perform(get("/p").cookie(admitted())).andExpect(status().is3xxRedirection());
    }

    /** A code goes to the contact's own mailbox, and a word to the agency; no link, and nothing to anybody else. */
    @Test
    void whatFormsSendGoesToTheContactAndTheAgencyOnly() throws Exception {
        whatFormsSend();
        wholePortal();
        whatFormsSend();
        assertThat(entrance.mails(roles.marta()))
                .allSatisfy(mail -> assertThat(mail.recipientName()).isEqualTo("Marta Gil"));
    }

    private void whatFormsSend() throws Exception {
        Cookie session = admitted();
        for (String address : addresses(RequestMethod.POST)) {
            web.perform(filled(post(address), "SIGN").cookie(session));
        }
        assertThat(scene.mails(roles, request.id()))
                .allSatisfy(mail -> assertThat(mail.recipientName()).isIn("Marta Gil", "Ana Ruiz"))
                .noneSatisfy(mail -> assertThat(mail.recipient()).isEqualTo("somebody@else.example"));
    }

    private Cookie admitted() throws Exception {
        return Objects.requireNonNull(web.perform(post("/p/{token}", token).with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    /** A new door of the portal is knocked at without a line here. */
    private List<String> addresses(RequestMethod verb) {
        TreeSet<String> found = new TreeSet<>();
        mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(verb))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.equals("/p") || pattern.startsWith("/p/"))
                .map(pattern -> pattern.replaceAll("\\{(token|invitation|link|quote|outline)}", token)
                        .replaceAll("\\{(position|page)}", "1")
                        .replace("{id}", request.id().value().toString())
                        .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString()))
                .forEach(found::add);
        assertThat(found).hasSizeGreaterThan(3);
        return List.copyOf(found);
    }

    private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form, String answer) {
        return form.with(csrf())
                .param("answer", answer)
                .param("code", "000000")
                .param("typedName", "Marta Gil")
                .param("consent", "true")
                .param("words", "Está bien")
                .param("name", "Somebody Else")
                .param("email", "somebody@else.example")
                .param("version", String.valueOf(request.version()));
    }

    /** Of all rows of this client, however they are looked at. */
    @SafeVarargs
    private Map<String, String> fingerprints(List<String>... kinds) {
        Map<String, String> all = new LinkedHashMap<>();
        for (List<String> tables : kinds) {
            for (String table : tables) {
                String own =
                        table.equals("signature_head") ? "cast(:client as uuid) is not null" : "client_id = :client";
                all.put(
                        table,
                        scene.as(
                                roles.manager(),
                                () -> jdbc.sql(
                                                "select coalesce(md5(string_agg(t::text, ';' order by t::text)), '') from "
                                                        + table + " t where " + own)
                                        .param("client", roles.client().value())
                                        .query(String.class)
                                        .single()));
            }
        }
        return all;
    }
}
