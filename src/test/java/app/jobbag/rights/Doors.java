package app.jobbag.rights;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Knocks at doors as somebody, and counts. */
final class Doors {
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CSRF = Pattern.compile("(_csrf\"[^>]*?(?:value|content)=\")[^\"]*");

    private final MockMvc mvc;
    private final Map<Cast, SignedIn> people;
    private final Map<Cast, MockHttpSession> sessions = new EnumMap<>(Cast.class);
    private int knocks;

    Doors(MockMvc mvc, Map<Cast, SignedIn> people) {
        this.mvc = mvc;
        this.people = people;
    }

    int knocks() {
        return knocks;
    }

    /** Trades the contact's link for a session of the portal. */
    void admit(Cast contact, String token) throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(MockMvcRequestBuilders.post("/p/{token}", token)
                .session(session)
                .with(csrf()));
        sessions.put(contact, session);
    }

    MvcResult knock(Cast who, Knock knock) throws Exception {
        return knock(who, knock.route().verb(), knock.address(), knock.parameters());
    }

    MvcResult knock(Cast who, HttpMethod verb, String address, Map<String, String> parameters) throws Exception {
        knocks++;
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(verb, URI.create(address));
        parameters.forEach(verb == HttpMethod.GET ? request::queryParam : request::param);
        if (verb != HttpMethod.GET) {
            request.with(csrf());
        }
        if (people.containsKey(who)) {
            request.with(People.as(people.get(who)));
        } else if (sessions.containsKey(who)) {
            request.session(sessions.get(who));
        }
        return mvc.perform(request).andReturn();
    }

    /** What must be the same for what is denied and what is not there. */
    static String face(MvcResult answer) {
        MockHttpServletResponse response = answer.getResponse();
        StringBuilder face = new StringBuilder().append(response.getStatus()).append('\n');
        response.getHeaderNames().stream()
                .filter(name -> !name.equalsIgnoreCase("Set-Cookie"))
                .sorted()
                .forEach(name -> face.append(name)
                        .append(": ")
                        .append(response.getHeaders(name))
                        .append('\n'));
        String body = CSRF.matcher(Knock.body(response)).replaceAll("$1*");
        return face.append(UUIDS.matcher(body).replaceAll("*")).toString();
    }
}
