package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.deliverables.DeliverableState;
import app.jobbag.signoffs.PaperScene;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A poster that comes back signed on paper, by requests alone; and names that are drawn. */
@JobbagTest
class PaperStoryTest {
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{5}(?:-[0-9A-Z]{5}){3})");
    private static final Pattern SCAN = Pattern.compile("/scans/([0-9a-f-]{36})/confirmation");

    @Autowired
    private MockMvc web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningScene signing;

    @Autowired
    private PaperScene paper;

    private DeliverableScene.Roles roles;
    private DeliverableId poster;
    private String home;

    @BeforeEach
    void aPosterWithTheClient() {
        roles = scene.roles();
        poster = scene.uploaded(roles, "Poster");
        scene.withTheClient(roles, poster);
        UUID signer = scene.request(roles, poster).signers().stream()
                .filter(SignerDetails::isContact)
                .map(SignerDetails::id)
                .findFirst()
                .orElseThrow();
        home = "/paper-signatures/" + signer;
    }

    @Test
    void comesBackOnPaperAndCountsOnceAnotherHasLooked() throws Exception {
        read(roles.ana(), "/deliverables/" + poster.value()).andExpect(content().string(containsString(home)));
        String code = anaPrintsTheSheet();
        luisIsRefusedAHalfRecord(code);
        luisRecords(code);
        everybodySeesThatItWaits();
        anaConfirms();
        assertThat(scene.details(roles, poster).state()).isEqualTo(DeliverableState.SIGNED);
        read(roles.ana(), home).andExpect(content().string(containsString("This was answered")));
    }

    @Test
    void aPaperThatIsNotRightIsRejectedWithAReason() throws Exception {
        luisRecords(anaPrintsTheSheet());
        String scan = scan();
        web.perform(as(roles.ana(), post(home + "/scans/" + scan + "/rejection").param("reason", " ")))
                .andExpect(status().isUnprocessableContent());
        web.perform(as(roles.ana(), post(home + "/scans/" + scan + "/rejection").param("reason", "No date on it")))
                .andExpect(redirectedUrl(home));
        read(roles.luis(), home)
                .andExpect(content().string(containsString("No date on it")))
                .andExpect(content().string(containsString("Rejected")));
    }

    @Test
    void aTypedCodeLeadsToItsRecord() throws Exception {
        String code = anaPrintsTheSheet();
        read(roles.luis(), "/paper-signatures?code=" + code.toLowerCase(Locale.ROOT))
                .andExpect(redirectedUrl(home + "/scans/new?code=" + code));
        read(roles.luis(), "/paper-signatures?code=" + code.substring(1) + "7")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("a character is missing or mistyped")));
        SignedIn stranger = scene.roles().luis();
        read(stranger, "/paper-signatures?code=" + code)
                .andExpect(content().string(containsString("No signing sheet bears this code")));
    }

    @Test
    void oddDrawingsAreSaidAtTheFieldAndNothingTypedIsLost() throws Exception {
        DeliverableId other = scene.uploaded(roles, "Flyer");
        for (String odd : new String[] {"NaN,1", "1,2;", "<path d='M0 0'/>", "9".repeat(100_000)}) {
            web.perform(as(roles.nuria(), signature(other).param("drawn", odd)))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("The drawing did not arrive as it should")))
                    .andExpect(content().string(containsString("value=\"Nuria Vega\"")))
                    .andExpect(content().string(containsString("Mind the logo")))
                    .andExpect(content().string(not(containsString("<path d='M0 0'/>"))));
        }
        web.perform(as(roles.nuria(), signature(other).param("drawn", "10,10 200,200 400,20;500,5")))
                .andExpect(redirectedUrl("/deliverables/" + other.value()));
        read(roles.ana(), "/deliverables/" + other.value())
                .andExpect(content().string(containsString("M10,10 L200,200 400,20 M500,5 L500,5")));
    }

    private AbstractMockHttpServletRequestBuilder<?> signature(DeliverableId id) {
        return post("/deliverables/{id}/signature", id.value())
                .param("typedName", "Nuria Vega")
                .param("remarks", "Mind the logo")
                .param("consent", "true")
                .param("version", String.valueOf(scene.request(roles, id).version()));
    }

    private String anaPrintsTheSheet() throws Exception {
        web.perform(as(roles.ana(), post(home + "/sheet"))).andExpect(redirectedUrl(home));
        String page = read(roles.ana(), home).andReturn().getResponse().getContentAsString();
        read(roles.ana(), home + "/sheet").andExpect(content().contentType("application/pdf"));
        return found(CODE, page);
    }

    private void luisIsRefusedAHalfRecord(String code) throws Exception {
        web.perform(as(
                        roles.luis(),
                        multipart(home + "/scans")
                                .param("code", code)
                                .param("typedName", "Marta Gil")
                                .param("outcome", "REFUSED")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Type the reason off the paper")))
                .andExpect(content().string(containsString(code)));
        String tomorrow = paper.today().plusDays(1).toString();
        web.perform(as(roles.luis(), scan(home, code).param("dated", tomorrow)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This day is yet to come")));
    }

    private void luisRecords(String code) throws Exception {
        web.perform(as(
                        roles.luis(),
                        scan(home, code).param("dated", paper.today().toString())))
                .andExpect(redirectedUrl(home));
    }

    private static AbstractMockHttpServletRequestBuilder<?> scan(String home, String code) {
        return multipart(home + "/scans")
                .file(new MockMultipartFile("file", "sheet.png", "image/png", PaperScene.png(code.hashCode())))
                .param("code", code)
                .param("typedName", "Marta Gil")
                .param("outcome", "SIGNED");
    }

    private void everybodySeesThatItWaits() throws Exception {
        read(roles.luis(), "/deliverables/" + poster.value())
                .andExpect(content().string(containsString("Paper waits for a second person")));
        read(roles.luis(), home).andExpect(content().string(containsString("You recorded this.")));
        read(roles.ana(), "/").andExpect(content().string(containsString("Signed papers to look at")));
        read(roles.ana(), "/").andExpect(content().string(containsString(home)));
        read(roles.manager(), "/paper-signatures").andExpect(content().string(containsString(home)));
        Cookie marta = marta();
        web.perform(get("/p").cookie(marta)).andExpect(content().string(containsString("copia firmada en papel")));
        web.perform(get("/p/documents/{id}", scene.request(roles, poster).id().value())
                        .cookie(marta))
                .andExpect(content().string(containsString("copia firmada en papel")));
    }

    private void anaConfirms() throws Exception {
        web.perform(as(roles.ana(), post(home + "/scans/" + scan() + "/confirmation")))
                .andExpect(redirectedUrl(home));
    }

    private String scan() throws Exception {
        return found(SCAN, read(roles.ana(), home).andReturn().getResponse().getContentAsString());
    }

    private Cookie marta() throws Exception {
        String token =
                signing.token(roles.signers(), scene.request(roles, poster).id());
        return Objects.requireNonNull(web.perform(post("/p/{token}", token).with(csrf()))
                .andExpect(redirectedUrlPattern("/p/documents/*"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private ResultActions read(SignedIn who, String address) throws Exception {
        return web.perform(get(address).with(People.as(who)));
    }

    private static AbstractMockHttpServletRequestBuilder<?> as(
            SignedIn who, AbstractMockHttpServletRequestBuilder<?> request) {
        return request.with(People.as(who)).with(csrf());
    }

    private static String found(Pattern what, String page) {
        Matcher found = what.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
