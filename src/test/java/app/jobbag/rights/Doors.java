package app.jobbag.rights;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.clients.ContactId;
import app.jobbag.portal.PortalEntrance;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.Cookie;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;

/** Knocks at doors as somebody, and counts. */
final class Doors {
    private final MockMvc mvc;
    private final Map<Cast, SignedIn> people;
    private final Map<Cast, Cookie> sessions = new EnumMap<>(Cast.class);
    private int knocks;

    Doors(WebApplicationContext context, Map<Cast, SignedIn> people) {
        this.mvc = silent(context);
        this.people = people;
    }

    /** As in every other test, but for the record that is kept of each request: there are thousands. */
    private static MockMvc silent(WebApplicationContext context) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        SpringBootMockMvcBuilderCustomizer usual = new SpringBootMockMvcBuilderCustomizer(context);
        usual.setPrint(MockMvcPrint.NONE);
        usual.customize(builder);
        return builder.apply(
                        org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    /** What this thread has used: the clock says little where others build too. */
    static long processorSeconds() {
        return TimeUnit.NANOSECONDS.toSeconds(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    int knocks() {
        return knocks;
    }

    /** Trades the contact's link, and the mailed code, for a session of the whole portal. */
    void admit(Cast contact, String token, ContactId id, PortalEntrance entrance) throws Exception {
        sessions.put(contact, entrance.enter(mvc, token, id));
    }

    /** As far as the link alone leads. */
    void follow(Cast contact, String token, PortalEntrance entrance) throws Exception {
        sessions.put(contact, entrance.follow(mvc, token));
    }

    MvcResult knock(Cast who, Knock knock) throws Exception {
        return knock(who, knock.route().verb(), knock.address(), knock.parameters());
    }

    MvcResult knock(Cast who, HttpMethod verb, String address, Map<String, String> parameters) throws Exception {
        return knock(who, verb, address, MultiValueMap.fromSingleValue(parameters));
    }

    MvcResult knock(Cast who, HttpMethod verb, String address, MultiValueMap<String, String> parameters)
            throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(verb, URI.create(address));
        return knock(who, verb == HttpMethod.GET ? request.queryParams(parameters) : request.params(parameters));
    }

    MvcResult knock(Cast who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        knocks++;
        request.with(post -> "GET".equals(post.getMethod()) ? post : csrf().postProcessRequest(post));
        if (people.containsKey(who)) {
            request.with(People.as(people.get(who)));
        } else if (sessions.containsKey(who)) {
            request.cookie(sessions.get(who));
        }
        return mvc.perform(request).andReturn();
    }
}
