package app.jobbag.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.dossier.DocumentKind;
import app.jobbag.dossier.Folder;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What uploaded files say is found once it has been read, by whoever may see the order they hang on. */
@JobbagTest
class SearchedFilesTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Finder finder;

    @Autowired
    Folder folder;

    @Autowired
    FileReception reception;

    @Autowired
    FileWords words;

    private OrdersFixture fixture;
    private ClientId client;
    private OrderId order;
    private SignedIn ae;
    private String mark;

    @BeforeEach
    void anOrder() {
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        order = fixture.anIssued(client);
        ae = fixture.onTeamOf(client, Role.AE);
        mark = Ids.next().toString().substring(28);
    }

    @Test
    void readsTextWordAndPdf() throws IOException {
        keep("plan.txt", ("Rodaje en la azotea de Lavapiés " + mark).getBytes(StandardCharsets.UTF_8));
        keep("brief.docx", word("Persiana azul " + mark));
        keep("cartel.pdf", pdf("Barandilla dorada " + mark));
        assertThat(found(ae, "azotea " + mark)).isEmpty();
        read();
        for (String said : List.of("azotea lavapies ", "persiana azul ", "barandilla ")) {
            assertThat(found(ae, said + mark)).as(said).containsExactly("/workorders/" + order.value());
        }
    }

    @Test
    void showsAFileToNobodyWhoMayNotSeeItsOrder() {
        keep("nota " + mark + ".txt", ("Sombrilla " + mark).getBytes(StandardCharsets.UTF_8));
        read();
        SignedIn contributor = fixture.onTeamOf(client, Role.CONTRIBUTOR);
        SignedIn stranger = fixture.onTeamOf(fixture.aClient(), Role.AE);
        assertThat(found(ae, "sombrilla " + mark)).hasSize(1);
        assertThat(found(contributor, "sombrilla " + mark)).isEmpty();
        assertThat(found(stranger, "sombrilla " + mark)).isEmpty();
        assertThat(found(stranger, "nota " + mark)).isEmpty();
    }

    @Test
    void aBrokenFileIsFoundByItsNameAndReadOnce() {
        keep("roto " + mark + ".pdf", "%PDF-1.7\nnothing follows".getBytes(StandardCharsets.UTF_8));
        read();
        read();
        assertThat(found(ae, "roto " + mark)).containsExactly("/workorders/" + order.value());
    }

    private void read() {
        Viewers.as(new Viewer.Everything("read-files"), () -> {
            words.run();
            return null;
        });
    }

    private void keep(String name, byte[] bytes) {
        Received received = reception.receive(new Upload(name, () -> new ByteArrayInputStream(bytes)));
        fixture.as(ae, () -> folder.keep(ae, order, DocumentKind.OTHER, "", List.of(received)));
    }

    private List<String> found(SignedIn who, String text) {
        return fixture.as(who, () -> finder.find(who, text)).groups().stream()
                .filter(group -> group.key().equals("files"))
                .flatMap(group -> group.hits().stream())
                .map(Hit::url)
                .toList();
    }

    private static byte[] word(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w='w'><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] pdf(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
