package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Ids;
import app.jobbag.quotations.QuoteRequestId;
import app.jobbag.quotations.QuoteScene;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of proposals. */
@JobbagTest
class ProposalPagesTest {
    @Autowired
    private ProposalScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private QuoteScene quotes;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void everyPageOfItsWayIsThere() {
        ProposalId id = scene.composed(roles);
        String home = "/proposals/" + id.value();
        assertThat(text(get(roles.ana(), home)))
                .contains("Three posters, one idea", "id=\"sections\"")
                .doesNotContain("Reviewed");
        assertThat(text(get(roles.ana(), home + "/presentation"))).contains("slide", "Smile");
        assertThat(text(get(roles.ana(), home + "/preparation"))).contains("checks[5].words");
        assertThat(text(get(roles.ana(), home + "/sections/1"))).contains("{client.name}");
        assertThat(text(get(roles.ana(), "/proposals"))).contains("Vintage campaign");
        assertThat(get(roles.nuria(), home)).hasStatus(404);
        assertThat(get(house.roles().ana(), home)).hasStatus(404);
    }

    @Test
    void aLongOutlineIsCutAndOpensOnNeed() {
        ProposalId id = scene.unpriced(roles);
        String home = "/proposals/" + id.value();
        assertThat(text(get(roles.ana(), home))).doesNotContain("All of it");
        ProposalDraft known = ProposalScene.draft(roles, null, null);
        ProposalDraft wordy = new ProposalDraft(
                known.title(),
                null,
                known.language(),
                known.objectives(),
                "One idea after the other. ".repeat(100) + "The end.",
                known.contact(),
                known.ties(),
                null);
        scene.change(roles, id, version -> scene.bean(Proposing.class).change(roles.ana(), id, version, wordy));
        assertThat(text(get(roles.ana(), home))).contains("All of it", "The end.");
    }

    @Test
    void theEstimateIsBegunFromThePageOnceAndStaysTied() {
        ProposalId id = scene.unpriced(roles);
        String home = "/proposals/" + id.value();
        assertThat(text(get(roles.ana(), home))).contains(home + "/estimate\"", "Begin the estimate");
        int version = scene.show(roles, id).version();
        MvcTestResult first = price(roles.ana(), id, version);
        UUID estimate = Objects.requireNonNull(scene.show(roles, id).estimate());
        assertThat(first).hasRedirectedUrl("/estimates/" + estimate + "/sheet");
        assertThat(price(roles.ana(), id, version)).hasRedirectedUrl("/estimates/" + estimate + "/sheet");
        assertThat(scene.show(roles, id).estimate()).isEqualTo(estimate);
        assertThat(text(get(roles.ana(), home)))
                .contains("/estimates/" + estimate)
                .doesNotContain("Begin the estimate");
        assertThat(price(roles.nuria(), id, version)).hasStatus(404);
        assertThat(price(house.roles().ana(), id, version)).hasStatus(404);
    }

    private MvcTestResult price(SignedIn who, ProposalId id, int version) {
        return web.post()
                .uri("/proposals/" + id.value() + "/estimate")
                .with(People.as(who))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("version", String.valueOf(version))
                .exchange();
    }

    @Test
    void anUnknownPlaceholderIsToldAtItsField() {
        ProposalId id = scene.composed(roles);
        MvcTestResult answer = web.post()
                .uri("/proposals/" + id.value() + "/sections")
                .with(People.as(roles.ana()))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("version", String.valueOf(scene.show(roles, id).version()))
                .param("title", "Team")
                .param("kind", "TEAM")
                .param("text", "Led by {boss}")
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Led by {boss}", "field-error");
    }

    @Test
    void aLostProposalAsksForItsReviewOnceAndSaysWhatWaitsForIt() {
        ProposalId id = scene.presented(roles);
        String home = "/proposals/" + id.value();
        assertThat(text(get(roles.ana(), home))).containsOnlyOnce(home + "/review\"");
        scene.change(roles, id, version -> scene.bean(Ending.class).lose(roles.ana(), id, version, "Another agency"));
        assertThat(text(get(roles.ana(), home)))
                .containsOnlyOnce(home + "/review\"")
                .contains("The proposal can be closed once its review is kept.");
        assertThat(text(get(roles.ana(), home + "/review"))).doesNotContain("(optional)");
    }

    @Test
    void whatIsMissingOfAWorkOrderSaysOfWhichOne() {
        ProposalId id = scene.won(roles);
        String page = "/proposals/" + id.value() + "/conversion";
        MvcTestResult answer = web.post()
                .uri(page)
                .with(People.as(roles.ana()))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("version", String.valueOf(scene.show(roles, id).version()))
                .param("startsOn", "2027-02-01")
                .param("orders[0].discipline", "CREATIVE")
                .param("orders[0].title", "Concept")
                .param("orders[1].discipline", "PRODUCTION")
                .param("orders[1].title", "")
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("data-in-row=\"Work order 2\"", "Work order 2: Title: ");
    }

    @Test
    void aRowWhoseRequestIsDecidedIsNotTickedToBeAskedAgain() {
        ProposalId fresh = scene.won(roles);
        assertThat(text(get(roles.ana(), "/proposals/" + fresh.value() + "/conversion")))
                .containsPattern("id=\"row-2\"[^>]*checked");
        QuoteScene.Cast cast = quotes.cast();
        QuoteRequestId request = quotes.asked(cast);
        quotes.quote(cast, request, cast.first(), "1800");
        quotes.choose(cast, request, cast.first());
        ProposalId id = scene.begun(cast.roles(), cast.estimate());
        scene.compose(cast.roles(), id, new SectionDraft(SectionKind.PRICE, "Price", "As we said", ""));
        scene.present(cast.roles(), id);
        scene.accept(cast.roles(), scene.offered(cast.roles(), id));
        assertThat(text(get(cast.roles().ana(), "/proposals/" + id.value() + "/conversion")))
                .contains("id=\"row-2\"")
                .doesNotContainPattern("id=\"row-2\"[^>]*checked");
    }

    @Test
    void theLabelOfACheckSaysOptionalOnlyWhereItIs() {
        ProposalId id = scene.begun(roles);
        String open = text(get(roles.ana(), "/proposals/" + id.value() + "/preparation"));
        assertThat(open).containsOnlyOnce("Who comes, and their parts</span> </label>");
        assertThat(open.split("\\(optional\\)", -1)).hasSize(CheckItem.values().length);
        scene.sendOutline(roles, id);
        scene.check(roles, id);
        assertThat(text(get(roles.ana(), "/proposals/" + id.value() + "/preparation"))
                        .split("\\(optional\\)", -1))
                .as("time and place are waived")
                .hasSize(CheckItem.values().length - 2);
    }

    private MvcTestResult get(SignedIn who, String address) {
        return web.get().uri(address).with(People.as(who)).exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
