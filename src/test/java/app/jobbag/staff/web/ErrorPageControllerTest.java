package app.jobbag.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class ErrorPageControllerTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Test
    void isNotThereWhenItsAddressIsAsked() {
        assertThat(web.get().uri("/error")).hasStatus(404).bodyText().contains("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/nothing.xml", "/nothing.json", "/nothing.svg", "/clients/nothing.xml"})
    void sendsAPageAsAPageWhateverItsAddressEndsIn(String address) {
        assertThat(web.get().uri(address).with(People.as(people.join("Ana", Role.AE))))
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
                .bodyText()
                .contains("There is nothing here");
    }

    @ParameterizedTest
    @CsvSource({"500, error/5xx", "503, error/5xx", "403, error/403", "400, error/404", "404, error/404"})
    void showsThePageOfTheHouse(int status, String view) {
        assertThat(web.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .hasViewName(view);
    }
}
