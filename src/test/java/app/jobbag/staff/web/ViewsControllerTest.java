package app.jobbag.staff.web;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.SavedView;
import app.jobbag.ui.lists.SavedViews;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JobbagTest
class ViewsControllerTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private People people;

    @Autowired
    private SavedViews views;

    private SignedIn ana;
    private SignedIn luis;
    private String name;

    @BeforeEach
    void twoOfThem() {
        ana = people.join("Ana Ruiz", Role.AE);
        luis = people.join("Luis Gil", Role.AE);
        name = "Vista " + Ids.next();
    }

    @Test
    void bringsBackTheListAsItWasFromItsFirstPage() {
        assertThat(save(ana, "/clients?status=ACTIVE&place=abc&sort=-name", false))
                .hasStatus(302);
        assertThat(of(ana)).extracting(SavedView::address).containsExactly("/clients?status=ACTIVE&sort=-name");
        assertThat(of(luis)).isEmpty();
    }

    @Test
    void sharesAViewWithWhoeverUsesTheList() {
        save(ana, "/clients?status=ACTIVE", true);
        assertThat(web.perform(
                        get("/views?list=clients&address=/clients?sort=name").with(as(luis))))
                .hasStatusOk()
                .bodyText()
                .contains(name, "by Ana Ruiz");
        assertThat(web.perform(
                        get("/views?list=clients&address=/clients").with(as(people.join("Eva Sanz", Role.ADMIN)))))
                .hasStatus(404);
    }

    @Test
    void hidesASharedViewOfAClientThatOneDoesNotSee() {
        save(ana, "/clients?client=" + Ids.next(), true);
        assertThat(of(luis)).isEmpty();
    }

    @Test
    void showsOfAListOnlyTheViewsOfTheAddressThatOneMayOpen() {
        save(ana, "/clients?status=ACTIVE", true);
        assertThat(web.perform(get("/views?list=clients&address=/meetings").with(as(luis))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(name);
    }

    @Test
    void refusesASecondViewOfTheSameName() {
        save(ana, "/clients", false);
        assertThat(save(ana, "/clients?sort=name", false))
                .hasStatus(422)
                .bodyText()
                .contains("You have a view of that name already.");
        assertThat(save(luis, "/clients", false)).hasStatus(302);
    }

    @Test
    void letsOnlyTheOwnerRemoveIt() {
        save(ana, "/clients", true);
        String removal = "/views/" + of(ana).get(0).id() + "/removal";
        assertThat(web.perform(post(removal)
                        .param("address", "/clients")
                        .with(as(luis))
                        .with(csrf())))
                .hasStatus(404);
        assertThat(web.perform(
                        post(removal).param("address", "/clients").with(as(ana)).with(csrf())))
                .hasStatus(302);
        assertThat(of(ana)).isEmpty();
    }

    @Test
    void leadsNowhereElse() {
        assertThat(save(ana, "https://evil.example/clients", false)).hasStatus(404);
        assertThat(save(ana, "//evil.example/clients", false)).hasStatus(404);
    }

    private List<SavedView> of(SignedIn who) {
        return people.by(who, () -> views.of("clients", "/clients")).stream()
                .filter(view -> view.name().equals(name))
                .toList();
    }

    private MvcTestResult save(SignedIn who, String address, boolean shared) {
        return web.perform(post("/views")
                .param("list", "clients")
                .param("address", address)
                .param("name", name)
                .param("shared", String.valueOf(shared))
                .with(as(who))
                .with(csrf()));
    }
}
