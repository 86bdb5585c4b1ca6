package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.deliverables.DeliverableScene;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A chosen file is still chosen when the form comes back. */
@InBrowser
class KeptFilesTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    DeliverableScene scene;

    @Test
    void aReceiptIsStillChosenWhenTheFormComesBackWithAnError() throws IOException {
        DeliverableScene.Roles roles = scene.roles();
        Visitor nuria = stage.visitor(browser.page("en-GB"), new Glance(stage.language("en")));
        stage.signIn(nuria, stage.address(roles.nuria()));
        String form = "/workorders/" + roles.order().value() + "/expenses/new";
        nuria.open(form);
        Locator receipt = nuria.page().locator("#files");
        receipt.setInputFiles(new FilePayload("taxi.png", "image/png", png()));
        nuria.fill("expenses.field.paid", "-1");
        nuria.fill("expenses.field.note", "Taxi to the printer");
        nuria.press("expenses.new.save");
        assertThat(nuria.page().locator("[data-error-summary]")).isVisible();
        nuria.page().waitForCondition(() -> names(receipt).equals("taxi.png"));
        nuria.fill("expenses.field.paid", "18.40");
        nuria.press("expenses.new.save");
        nuria.isTold("expenses.new.done");
        nuria.reads("taxi.png");

        nuria.open(form);
        Assertions.assertThat(names(nuria.page().locator("#files"))).isEmpty();
    }

    private static String names(Locator input) {
        return String.valueOf(input.evaluate("field => [...field.files].map(file => file.name).join()"));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
