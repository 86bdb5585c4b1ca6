package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KnownHostsTest {
    @ParameterizedTest
    @CsvSource({
        "localhost,200",
        "127.0.0.1,200",
        "agency.example,200",
        "AGENCY.example,200",
        "evil.example,421",
        "agency.example.evil.example,421"
    })
    void answersToItsOwnNameOnly(String host, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setServerName(host);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new KnownHosts(URI.create("https://agency.example/")).doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
    }
}
