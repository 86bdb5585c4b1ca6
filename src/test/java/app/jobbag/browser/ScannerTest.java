package app.jobbag.browser;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SigningScene;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail gateway that opens links in a browser of its own, and runs what it finds there. */
@InBrowser
class ScannerTest {
    private static final List<String> ALL = List.of(
            "signature_request",
            "signature_signer",
            "signature",
            "signing_link",
            "signing_code",
            "signing_step",
            "signer_suggestion");
    private static final List<String> SIGNED = ALL.subList(0, 3);

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    DeliverableScene scene;

    @Autowired
    SigningScene signing;

    @Autowired
    JdbcClient jdbc;

    private DeliverableScene.Roles roles;
    private String link;

    @BeforeEach
    void martaIsAsked() {
        roles = scene.roles();
        DeliverableId poster = scene.uploaded(roles, "Autumn poster");
        scene.withTheClient(roles, poster);
        RequestDetails request = scene.request(roles, poster);
        link = stage.home() + "/p/" + signing.token(roles.signers(), request.id());
    }

    @Test
    void aBrowserThatRunsScriptsAndClicksNothingChangesNothing() {
        List<String> before = rows(ALL);
        Page scanner = browser.page("en-GB");
        scanner.navigate(link);
        scanner.waitForLoadState(LoadState.NETWORKIDLE);
        scanner.evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
        scanner.waitForTimeout(1000);
        Assertions.assertThat(rows(ALL)).isEqualTo(before);
    }

    /** Every form of every page it gets to, with whatever stands in the fields. */
    @Test
    void aBrowserThatSendsEveryFormSignsNothing() {
        List<String> before = rows(SIGNED);
        Page scanner = browser.page("en-GB");
        scanner.navigate(link);
        scanner.waitForNavigation(() -> scanner.evaluate("() => document.querySelector('main form').submit()"));
        String document = scanner.url();
        Assertions.assertThat(document).contains("/p/documents/");
        for (String page : List.of(document, document + "/redirection", document + "/signature/new?answer=SIGN")) {
            scanner.navigate(page);
            int forms = scanner.locator("form").count();
            for (int form = 0; form < forms; form++) {
                scanner.navigate(page);
                send(scanner, form);
            }
        }
        Assertions.assertThat(rows(SIGNED)).isEqualTo(before);
    }

    /** As a script does, whatever the browser would say of empty fields. */
    private static void send(Page scanner, int form) {
        scanner.evaluate("""
                async at => {
                  const form = document.querySelectorAll("form")[at];
                  if (!form || form.method !== "post") return;
                  const fields = new URLSearchParams(new FormData(form));
                  form.querySelectorAll("button[name]").forEach(button => fields.set(button.name, button.value));
                  form.querySelectorAll("input[type=checkbox]").forEach(box => fields.set(box.name, "true"));
                  form.querySelectorAll("input[type=text], textarea").forEach(box => fields.set(box.name, "Marta Gil"));
                  await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
                }""", form);
    }

    private List<String> rows(List<String> tables) {
        return scene.as(
                roles.manager(),
                () -> tables.stream()
                        .map(table -> jdbc.sql("select coalesce(string_agg(t::text, ';' order by t::text), '') from "
                                        + table + " t where client_id = ?")
                                .param(roles.client().value())
                                .query(String.class)
                                .single())
                        .toList());
    }
}
