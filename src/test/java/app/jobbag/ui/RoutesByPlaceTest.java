package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

@JobbagTest
class RoutesByPlaceTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @ParameterizedTest
    @CsvSource({
        "/clients/1,clients",
        "/quote-requests,quote-requests",
        "/,''",
        "/{id}/edit,",
        "/cl%69ents/1,",
        "/clients;a=b/1,",
        "/*,",
        "clients,"
    })
    void aPlaceIsAPlainFirstWord(String path, String place) {
        assertThat(RoutesByPlace.place(path)).isEqualTo(place);
    }

    @Test
    void everyRouteIsFoundByItsAddress() throws Exception {
        assertThat(routes).isInstanceOf(RoutesByPlace.class);
        for (Map.Entry<RequestMappingInfo, HandlerMethod> route :
                routes.getHandlerMethods().entrySet()) {
            for (String pattern : route.getKey().getPatternValues()) {
                for (RequestMethod verb : route.getKey().getMethodsCondition().getMethods()) {
                    String address =
                            pattern.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
                    assertThat(found(verb, address)).as("%s %s", verb, pattern).isNotNull();
                }
            }
        }
    }

    @Test
    void aFirstWordInOtherLettersIsTheSame() throws Exception {
        HandlerMethod plain = Objects.requireNonNull(found(RequestMethod.GET, "/clients/" + UUID.randomUUID()));
        HandlerMethod encoded = Objects.requireNonNull(found(RequestMethod.GET, "/cl%69ents/" + UUID.randomUUID()));
        assertThat(encoded.getMethod()).isEqualTo(plain.getMethod());
        assertThat(found(RequestMethod.GET, "/clients2/" + UUID.randomUUID())).isNull();
    }

    private HandlerMethod found(RequestMethod verb, String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(verb.name(), address);
        ServletRequestPathUtils.parseAndCache(request);
        HandlerExecutionChain chain = routes.getHandler(request);
        return chain == null ? null : (HandlerMethod) chain.getHandler();
    }
}
