package app.jobbag.deliverables.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.files.PrintPictures;
import app.jobbag.staff.People;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Proofs in the kinds that Java itself can't read: colours for print, and WebP. */
@JobbagTest
class MorePicturesTest {
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
    void showsAPosterInColoursForPrint() throws IOException {
        BufferedImage picture = picture(uploaded("poster.jpg", PrintPictures.cmyk(300, 400, 255, 0, 0, 0)));
        Color cyan = new Color(picture.getRGB(600, 400));
        assertThat(cyan.getRed()).isLessThan(110);
        assertThat(cyan.getBlue()).isGreaterThan(180);
        assertThat(new Color(picture.getRGB(600, 1200)).getRed()).isGreaterThan(240);
    }

    @Test
    void thinsOutAPosterAtPrintSize() throws IOException {
        BufferedImage picture = picture(uploaded("wall.jpg", PrintPictures.cmyk(7000, 9000, 0, 0, 0, 255)));
        assertThat(picture.getHeight()).isEqualTo(2000);
        assertThat(new Color(picture.getRGB(600, 400)).getGreen()).isLessThan(90);
    }

    @Test
    void showsEveryKindOfWebp() throws IOException {
        for (String kind : List.of("harvest", "harvest-lossless", "harvest-seen-through")) {
            DeliverableId id = uploaded(kind + ".webp", PrintPictures.webp(kind));
            assertThat(open(version(id) + "/proof")).bodyText().contains("viewBox=\"0 0 1200 1600\"");
            BufferedImage picture = picture(id);
            assertThat(picture.getHeight()).isEqualTo(1600);
            assertThat(new Color(picture.getRGB(600, 400)).getGreen()).isLessThan(80);
            assertThat(new Color(picture.getRGB(600, 1200)).getGreen()).isGreaterThan(240);
        }
    }

    @Test
    void saysOfWhatIsBrokenOrTooLargeThatItCantBeShown() {
        byte[] webp = PrintPictures.webp("harvest-lossless");
        for (byte[] broken : List.of(Arrays.copyOf(webp, 40), PrintPictures.lyingWebp(16_000))) {
            DeliverableId id = uploaded("harvest.webp", broken);
            assertThat(open(version(id) + "/proof")).hasStatusOk();
            long before = used();
            assertThat(open(version(id) + "/pages/1")).hasStatus(404);
            assertThat(used() - before).isLessThan(16L << 20);
        }
    }

    @Test
    void readsNothingOfThatInTheApplicationItself() {
        var readers = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        assertThat(readers)
                .toIterable()
                .allSatisfy(each -> assertThat(each.getClass().getName()).startsWith("com.sun.imageio."));
    }

    private DeliverableId uploaded(String name, byte[] bytes) {
        return proofs.uploaded(roles, "Poster", name, bytes);
    }

    private static String version(DeliverableId id) {
        return "/deliverables/" + id.value() + "/versions/1";
    }

    private BufferedImage picture(DeliverableId id) throws IOException {
        MvcTestResult answer = open(version(id) + "/pages/1");
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private MvcTestResult open(String address) {
        return web.perform(get(address).with(People.as(roles.ana())));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
