package app.jobbag.workorders;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.util.HashMap;
import java.util.Map;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Requests as a person's browser sends them, in the person's language. */
record OrderVisits(MockMvc mvc) {
    ResultActions see(SignedIn who, String url) throws Exception {
        return mvc.perform(as(who, MockMvcRequestBuilders.get(url)));
    }

    ResultActions post(SignedIn who, String url, Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(url);
        form.forEach(request::param);
        return mvc.perform(as(who, request.param("_key", Ids.next().toString())).with(csrf()));
    }

    /** The brief as typed in English, whole, to be submitted at once. */
    static Map<String, String> filled(String version) {
        Map<String, String> form = new HashMap<>(Map.of(
                "title",
                "Harvest poster",
                "version",
                version,
                "submit",
                "true",
                "estimate",
                "2,400.00",
                "deliveryDate",
                "01/03/2027"));
        OrdersFixture.answers().values().forEach((key, value) -> form.put("answers[" + key + "]", value));
        form.put("answers[size]", "594x841");
        form.put("answers[quantity]", "1,500");
        form.put("answers[proof_date]", "10/02/2027");
        return form;
    }

    private static MockHttpServletRequestBuilder as(SignedIn who, MockHttpServletRequestBuilder request) {
        return request.locale(who.locale()).with(People.as(who));
    }
}
