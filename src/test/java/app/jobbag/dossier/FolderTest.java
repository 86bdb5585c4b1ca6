package app.jobbag.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Files of an order: several at once, their versions, for whom they are. */
@JobbagTest
class FolderTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Folder folder;

    @Autowired
    Dossiers dossiers;

    @Autowired
    FileReception reception;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    OrdersFixture fixture;
    ClientId client;
    OrderId order;
    SignedIn ae;

    @BeforeEach
    void anOrder() {
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        order = fixture.anIssued(client);
        ae = fixture.onTeamOf(client, Role.AE);
    }

    @Test
    void keepsWhatIsFitWhateverTheOthersAre() {
        MvcTestResult answer = web.post()
                .uri(home("/files"))
                .multipart()
                .file(part("copy.txt", "The copy"))
                .file(part("virus.exe", "MZ"))
                .file(part("poster.png", "no picture at all"))
                .file(part("second.txt", "The second"))
                .param("document", "RIGHTS")
                .with(csrf())
                .with(as(ae))
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("The 2 other files were kept.")
                .contains("Files of the kind “exe” are not taken.")
                .contains("“poster.png” holds something other than its name says.");
        assertThat(files(ae)).extracting(each -> each.newest().file().name()).containsExactly("second.txt", "copy.txt");
        assertThat(files(ae)).allMatch(each -> each.kind() == DocumentKind.RIGHTS);
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        MvcTestResult answer = web.post()
                .uri(home("/files"))
                .multipart()
                .file(new MockMultipartFile("files", "", null, new byte[0]))
                .with(csrf())
                .with(as(ae))
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("Choose at least one file.");
    }

    @Test
    void keepsTheVersionsBeforeTheNewest() {
        OrderFileId file = keep("plan.txt", "one");
        Received second = text("plan-2.txt", "two");
        fixture.as(ae, () -> folder.replace(ae, order, file, "with prices", second));

        FolderFile found = files(ae).get(0);
        assertThat(found.newest().number()).isEqualTo(2);
        assertThat(found.newest().note()).isEqualTo("with prices");
        assertThat(found.earlier()).extracting(each -> each.file().name()).containsExactly("plan.txt");
        assertThat(open(ae, "/files/" + found.earlier().get(0).file().id().value()))
                .hasStatusOk();
        assertThatThrownBy(() -> fixture.as(
                        new Viewer.Everything("test"),
                        () -> jdbc.sql("delete from order_file_version where order_file_id = ?")
                                .param(file.value())
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void numbersVersionsThatComeAtOnceOneAfterTheOther() {
        OrderFileId file = keep("plan.txt", "one");
        List<CompletableFuture<Void>> all = IntStream.range(0, 6)
                .mapToObj(at -> CompletableFuture.runAsync(() -> {
                    Received next = text("plan.txt", "again " + at);
                    fixture.as(ae, () -> folder.replace(ae, order, file, "", next));
                }))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(files(ae).get(0).versions())
                .extracting(FolderFile.Version::number)
                .containsExactly(7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void isForWhoeverMaySeeTheOrder() {
        keep("plan.txt", "one");
        String file = "/files/" + files(ae).get(0).newest().file().id().value();
        SignedIn finance = fixture.person("Eva Soto", Role.FINANCE);
        SignedIn stranger = fixture.onTeamOf(fixture.aClient(), Role.AE);
        SignedIn idle = fixture.onTeamOf(client, Role.CONTRIBUTOR);

        assertThat(open(fixture.onTeamOf(client, Role.LEAD), file)).hasStatusOk();
        assertThat(open(finance, file)).hasStatusOk();
        for (SignedIn who : List.of(stranger, idle)) {
            assertThat(open(who, file)).hasStatus(404);
            assertThat(open(who, home("/dossier"))).hasStatus(404);
            assertThatThrownBy(() -> fixture.as(who, () -> folder.open(who, order)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void putsAFileAsideAndTellsTheHistory() {
        OrderFileId file = keep("plan.txt", "one");
        fixture.as(ae, () -> folder.remove(ae, order, file));
        assertThat(files(ae)).isEmpty();
        assertThatThrownBy(() -> fixture.as(ae, () -> folder.remove(ae, order, file)))
                .isInstanceOf(NotFound.class);
        assertThat(open(ae, home("")))
                .bodyText()
                .contains("added a file")
                .contains("put a file aside")
                .contains("plan.txt");
    }

    private OrderFileId keep(String name, String content) {
        Received received = text(name, content);
        return fixture.as(ae, () -> folder.keep(ae, order, DocumentKind.OTHER, "", List.of(received)))
                .get(0);
    }

    private Received text(String name, String content) {
        return reception.receive(
                new Upload(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }

    private List<FolderFile> files(SignedIn who) {
        return fixture.as(who, () -> dossiers.show(who, order)).files();
    }

    private String home(String more) {
        return "/workorders/" + order.value() + more;
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.get().uri(address).with(as(who)).exchange();
    }

    private static MockMultipartFile part(String name, String content) {
        return new MockMultipartFile("files", name, null, content.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor as(SignedIn who) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }
}
