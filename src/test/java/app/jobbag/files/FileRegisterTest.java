package app.jobbag.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@JobbagTest
class FileRegisterTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private FileReception reception;

    @Autowired
    private FileRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private FilesFixture fixture;

    private ClientId client;
    private SignedIn ana;

    @BeforeEach
    void aClientWithATeam() {
        fixture = new FilesFixture(jdbc, transactions);
        client = fixture.aClient();
        ana = fixture.onTeamOf(client, Role.AE);
    }

    @Test
    void keepsWhoHandedInWhat() {
        FileId id = keep("Contrato marco.pdf", PDF);
        FileDetails file = fixture.as(ana, () -> register.find(id)).orElseThrow();

        assertThat(file.name()).isEqualTo("Contrato marco.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(PDF.length);
        assertThat(file.client()).isEqualTo(client);
        assertThat(file.keptByName()).isEqualTo("Ana Ruiz");
    }

    @Test
    void storesTheSameContentOnceForTwoFiles() {
        FileId one = keep("uno.pdf", PDF);
        FileId two = keep("dos.pdf", PDF);

        assertThat(hash(one)).isEqualTo(hash(two));
        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void refusesAtTheFormWhatIsNotFit() {
        assertRefused("vacio.pdf", new byte[0], "files.refused.empty");
        assertRefused("cartel.png", PDF, "files.refused.mismatch");
        assertRefused("logo.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), "files.refused.kind");
        assertRefused("grande.txt", new byte[50 * 1024 * 1024 + 1], "files.refused.tooLarge");
    }

    @Test
    void existsOnlyForThoseWhoMayReadIt() {
        FileId id = keep("Contrato marco.pdf", PDF);
        SignedIn stranger = fixture.onTeamOf(fixture.aClient(), Role.AE);
        SignedIn lead = fixture.onTeamOf(client, Role.LEAD);

        assertThat(open(ana, id).details().id()).isEqualTo(id);
        assertThatThrownBy(() -> open(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open(lead, id)).isInstanceOf(NotFound.class);
        assertThat(fixture.as(stranger, () -> register.find(id))).isEmpty();
    }

    private FileId keep(String name, byte[] content) {
        Received received = reception.receive(new Upload(name, () -> new ByteArrayInputStream(content)));
        return fixture.as(ana, () -> register.keep(client, received, Audience.INTERNAL, Action.INVOICE_SEE));
    }

    private FileContent open(SignedIn who, FileId id) {
        return fixture.as(who, () -> register.openFor(who, id));
    }

    private String hash(FileId id) {
        return fixture.as(ana, () -> register.find(id)).orElseThrow().sha256();
    }

    private void assertRefused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> keep(name, content))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }
}
