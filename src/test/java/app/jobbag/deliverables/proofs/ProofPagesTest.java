package app.jobbag.deliverables.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Proofs as people look at them: pictures of pages, marks on them, two versions compared. */
@JobbagTest
class ProofPagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private ProofScene proofs;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void anOrder() {
        roles = scene.roles();
    }

    @Test
    void showsEveryPageOfADocumentAsAPicture() throws IOException {
        DeliverableId id = proofs.uploaded(roles, "Leaflet", "leaflet.pdf", ProofScene.pdf("Front", "Back"));
        assertThat(open(roles.ana(), version(id, 1) + "/proof?page=2"))
                .bodyText()
                .contains("Page 2 of 2", "viewBox=\"0 0 1414 2000\"", version(id, 1) + "/pages/2");
        BufferedImage picture = picture(version(id, 1) + "/pages/2");
        assertThat(picture.getHeight()).isEqualTo(2000);
        assertThat(picture.getWidth()).isBetween(1413, 1415);
        assertThat(open(roles.ana(), version(id, 1) + "/pages/3")).hasStatus(404);
        assertThat(open(roles.ana(), version(id, 1) + "/pages/0")).hasStatus(404);
    }

    @Test
    void makesAPictureOfAHugePhotographNoLargerThanAScreenNeeds() throws IOException {
        byte[] huge = ProofScene.png(9000, 300, brush -> {});
        DeliverableId id = proofs.uploaded(roles, "Banner", "banner.png", huge);
        BufferedImage picture = picture(version(id, 1) + "/pages/1");
        assertThat(picture.getWidth()).isEqualTo(2000);
        assertThat(picture.getHeight()).isEqualTo(67);
    }

    @Test
    void saysOfABrokenFileThatItCantBeShown() {
        byte[] whole = ProofScene.pdf("Front");
        for (byte[] broken : new byte[][] {
            "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(whole, whole.length / 3)
        }) {
            DeliverableId id = proofs.uploaded(roles, "Leaflet", "leaflet.pdf", broken);
            assertThat(open(roles.ana(), version(id, 1) + "/proof"))
                    .hasStatusOk()
                    .bodyText()
                    .containsAnyOf("can’t be shown here", "Page 1 of");
            open(roles.ana(), version(id, 1) + "/pages/1");
        }
    }

    @Test
    void takesRemarksByTheMomentWhereThereIsNoPicture() {
        DeliverableId id = scene.uploaded(roles, "Radio spot");
        assertThat(open(roles.nuria(), version(id, 1) + "/proof"))
                .bodyText()
                .contains("cartel.txt can’t be shown here", "name=\"moment\"");
    }

    @Test
    void drawsTheMarksWhereTheyAreAndListsThem() {
        DeliverableId id = proofs.uploaded(roles, "Poster", "poster.png", ProofScene.poster("Harvest"));
        proofs.mark(roles.luis(), id, 1, "Too dark here");
        assertThat(open(roles.ana(), version(id, 1) + "/proof"))
                .bodyText()
                .contains("href=\"#mark-1\"", "cx=\"600.0", "cy=\"800.0", "Too dark here", "Marks: 1 open of 1");
        assertThat(open(roles.ana(), "/deliverables/" + id.value())).bodyText().contains("1 open mark, 0 mended");
        assertThat(open(roles.ana(), version(id, 1) + "/news?since=0")).hasStatus(200);
        assertThat(open(roles.ana(), version(id, 1) + "/news?since=1")).hasStatus(204);
    }

    @Test
    void showsWhereTwoVersionsDiffer() throws IOException {
        DeliverableId id = proofs.uploaded(roles, "Poster", "one.png", ProofScene.png(200, 200, brush -> {
            brush.setColor(Color.BLACK);
            brush.fillRect(20, 20, 40, 40);
            brush.fillRect(120, 120, 40, 40);
        }));
        proofs.upload(roles, id, "two.png", ProofScene.png(200, 200, brush -> {
            brush.setColor(Color.BLACK);
            brush.fillRect(120, 120, 40, 40);
            brush.fillRect(20, 120, 40, 40);
        }));
        BufferedImage picture = picture("/deliverables/" + id.value() + "/difference?from=1&to=2&page=1");
        assertThat(picture.getWidth()).isEqualTo(800);
        assertThat(new Color(picture.getRGB(160, 160)).getRed()).isGreaterThan(150);
        assertThat(new Color(picture.getRGB(160, 160)).getBlue()).isLessThan(80);
        assertThat(new Color(picture.getRGB(160, 560)).getBlue()).isGreaterThan(150);
        Color same = new Color(picture.getRGB(560, 560));
        assertThat(Math.abs(same.getRed() - same.getBlue())).isLessThan(20);
    }

    @Test
    void comparesWhatTwoVersionsSay() {
        DeliverableId id = proofs.uploaded(roles, "Leaflet", "leaflet.pdf", ProofScene.pdf("Harvest in May"));
        proofs.upload(roles, id, "leaflet.pdf", ProofScene.pdf("Harvest in June"));
        assertThat(open(roles.ana(), "/deliverables/" + id.value() + "/comparison?from=1&to=2"))
                .bodyText()
                .containsPattern("<del>.*May.*</del>")
                .containsPattern("<ins>.*June.*</ins>");
        assertThat(open(roles.ana(), "/deliverables/" + id.value() + "/comparison"))
                .bodyText()
                .as("without being asked for any: the newest and the one before it")
                .contains("Versions 1 and 2 compared");
        assertThat(open(roles.ana(), "/deliverables/" + id.value() + "/comparison?from=1&to=2&way=OVER&page=7"))
                .hasStatusOk()
                .bodyText()
                .contains("data-over");
    }

    @Test
    void keepsEveryPictureFromWhoeverMayNotSeeTheDeliverable() {
        DeliverableId id = proofs.uploaded(roles, "Poster", "poster.png", ProofScene.poster("Harvest"));
        SignedIn stranger = scene.roles().ana();
        for (String address : new String[] {"/proof", "/pages/1", "/news"}) {
            assertThat(open(stranger, version(id, 1) + address)).hasStatus(404);
        }
        assertThat(open(stranger, "/deliverables/" + id.value() + "/comparison"))
                .hasStatus(404);
        assertThat(open(stranger, "/deliverables/" + id.value() + "/difference?from=1&to=1"))
                .hasStatus(404);
    }

    private static String version(DeliverableId id, int number) {
        return "/deliverables/" + id.value() + "/versions/" + number;
    }

    private BufferedImage picture(String address) throws IOException {
        MvcTestResult answer = open(roles.ana(), address);
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.perform(get(address).with(People.as(who)));
    }
}
