package app.jobbag.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.Statements;
import app.jobbag.clients.ClientId;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.portal.PortalEntrance;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * No page asks the database more often than page-budgets.csv allows, whoever reads it, and no page is missing there. Counted
 * is everything but the session and the scope; the scope counts the transactions. An export reads by the thousand rows.
 */
@JobbagTest
class PageBudgetsTest {
    /** There for one person, or at one moment only. */
    private static final Set<String> MAY_BE_MISSING = Set.of(
            "/closing/{id}/waivers/new",
            "/deliverables/{id}/return/new",
            "/deliverables/{id}/signature/new",
            "/first-administrator",
            "/p/documents/{id}/receipt",
            "/p/documents/{id}/sealed");

    /** Who sees none of this world's pages, or other documents than this one. */
    private static final Set<Cast> ELSEWHERE = Set.of(Cast.IDLE, Cast.COLLEAGUE, Cast.CONTACT_ELSEWHERE);

    @Autowired
    PortalEntrance entrance;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Worlds worlds;

    @Autowired
    ClientsCast cast;

    @Autowired
    MinutesWriting writing;

    @Autowired
    JdbcClient jdbc;

    private record Budget(int statements, int transactions) {}

    private final Expectations expectations = new Expectations();
    private final List<String> over = new ArrayList<>();
    private Map<Cast, SignedIn> people;
    private World world;
    private Cookie portal;

    @BeforeEach
    void aClientWithOneOfEverything() throws Exception {
        people = Cast.staff(cast);
        world = worlds.canary(people);
        portal = entrance.enter(mvc, world.asked().token(), world.crew().contact());
    }

    @Test
    void noPageAsksTheDatabaseMoreOftenThanItMay() throws Exception {
        Map<String, Budget> budgets = read();
        Set<String> pages = new TreeSet<>();
        for (Route route : Route.all(mapping)) {
            if (route.reads() && !route.pattern().endsWith(".csv")) {
                visit(route, budgets, pages);
            }
        }
        assertThat(over).isEmpty();
        assertThat(budgets.keySet()).containsExactlyInAnyOrderElementsOf(pages);
    }

    private void visit(Route route, Map<String, Budget> budgets, Set<String> pages) throws Exception {
        Map<String, Knock> knocks = new LinkedHashMap<>();
        String page = route.toString().substring("GET ".length());
        knocks.put(page, Knock.at(route, world, (type, slot) -> world.id(type, route.pattern()), 0));
        grown(page)
                .forEach((name, id) ->
                        knocks.put(page + " " + name, new Knock(route, page.replace("{id}", id.toString()), Map.of())));
        for (Cast who : Cast.values()) {
            boolean reads = reads(route, who);
            for (Map.Entry<String, Knock> each : knocks.entrySet()) {
                pages.add(each.getKey());
                if (reads) {
                    measure(each.getKey(), budgets.get(each.getKey()), who, each.getValue());
                }
            }
        }
    }

    private void measure(String page, Budget budget, Cast who, Knock knock) throws Exception {
        MvcResult[] answer = new MvcResult[1];
        List<String> said =
                Statements.of(() -> answer[0] = mvc.perform(request(who, knock)).andReturn());
        List<String> reading = Statements.ownReading(said);
        long transactions =
                said.stream().filter(sql -> sql.contains("jobbag_enter")).count();
        int status = answer[0].getResponse().getStatus();
        if (status >= 400 && !MAY_BE_MISSING.contains(page)) {
            over.add(page + " answers " + status + " to " + who);
        }
        if (budget == null) {
            over.add(page + " has no line in page-budgets.csv; " + who + " needs " + reading.size() + ","
                    + transactions);
        } else if (reading.size() > budget.statements() || transactions > budget.transactions()) {
            over.add(page + " needs " + reading.size() + " statements in " + transactions + " transactions for " + who
                    + ":\n  " + String.join("\n  ", reading));
        }
    }

    private MockHttpServletRequestBuilder request(Cast who, Knock knock) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(URI.create(knock.address()));
        knock.parameters().forEach(request::queryParam);
        if (who.contact()) {
            return request.cookie(portal);
        }
        return who.staff() ? request.with(People.as(people.get(who))) : request;
    }

    /** Who has nothing to do with the client reads the pages of the house. */
    private boolean reads(Route route, Cast who) {
        return switch (expectations.of(route, who)) {
            case OPEN -> who == Cast.NOBODY;
            case PERMITTED ->
                (!who.stranger() && !ELSEWHERE.contains(who))
                        || (who == Cast.ADMIN
                                && (route.pattern().startsWith("/people")
                                        || route.pattern().startsWith("/brief-templates")));
            case DENIED, NOT_WITH_THESE, SIGN_IN -> false;
        };
    }

    /** The same page about something that has come further, and has more to show. */
    private Map<String, UUID> grown(String page) {
        return switch (page) {
            case "/workorders/{id}" ->
                Map.of(
                        "delivered", orderOf(world.id(ClosingCardId.class, "/closing/{id}")),
                        "closed", orderOf(card()));
            case "/meetings/{id}" ->
                Map.of("circulated", asked("select meeting_id from action_item where id = ?", item()));
            case "/minutes/{id}" ->
                Map.of(
                        "circulated",
                        asked(
                                "select id from minutes where meeting_id = (select meeting_id from action_item where id = ?)"
                                        + " and revision = 1",
                                item()));
            case "/minutes/{id}/comparison" -> Map.of("corrected", correction());
            case "/invoices/{id}" -> Map.of("issued", world.id(InvoiceId.class, "/invoices/{id}/payments"));
            case "/closing/{id}" -> Map.of("closed", card());
            case "/deliverables/{id}" -> Map.of("signed", signed());
            default -> Map.of();
        };
    }

    /** With evidence to show. */
    private UUID signed() {
        return asked("""
                select v.deliverable_id from deliverable_version v join signature g on g.request_id = v.request_id
                where v.client_id = ? order by g.number desc limit 1""", world.id(ClientId.class, ""));
    }

    private UUID card() {
        return world.id(ClosingCardId.class, "/closing/{id}/settlement");
    }

    private UUID correction() {
        SignedIn ae = Objects.requireNonNull(people.get(Cast.AE));
        MeetingId meeting = new MeetingId(asked("select meeting_id from action_item where id = ?", item()));
        return cast.as(ae, () -> writing.begin(ae, meeting)).value();
    }

    private UUID orderOf(UUID card) {
        return asked("select order_id from closing_card where id = ?", card);
    }

    private UUID item() {
        return world.id(ActionItemId.class, "");
    }

    private UUID asked(String sql, UUID id) {
        UUID client = world.id(ClientId.class, "");
        return cast.as(
                new Viewer.Job(client, "budgets"),
                () -> jdbc.sql(sql).param(id).query(UUID.class).single());
    }

    private static Map<String, Budget> read() throws IOException {
        try (InputStream file = PageBudgetsTest.class.getResourceAsStream("/page-budgets.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> new Budget(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]))));
        }
    }
}
