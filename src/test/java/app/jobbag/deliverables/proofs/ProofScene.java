package app.jobbag.deliverables.proofs;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.staff.SignedIn;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.stereotype.Component;

/** Posters as files, and marks on them. */
@Component
public class ProofScene {
    private final DeliverableScene scene;
    private final FileReception reception;
    private final Marking marking;
    private final MarkReads reads;

    ProofScene(DeliverableScene scene, FileReception reception, Marking marking, MarkReads reads) {
        this.scene = scene;
        this.reception = reception;
        this.marking = marking;
        this.reads = reads;
    }

    /** A picture that says something, on paper of 300 by 400 points. */
    public static byte[] poster(String words) {
        return png(300, 400, brush -> {
            brush.setColor(Color.BLACK);
            brush.drawString(words, 30, 60);
        });
    }

    static byte[] png(int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = sheet.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        drawing.accept(brush);
        brush.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(sheet, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with one page for each of the words. */
    public static byte[] pdf(String... words) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String each : words) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    text.beginText();
                    text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
                    text.newLineAtOffset(60, 600);
                    text.showText(each);
                    text.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DeliverableId uploaded(DeliverableScene.Roles roles, String title, String name, byte[] bytes) {
        DeliverableId id = scene.planned(roles, title);
        upload(roles, id, name, bytes);
        return id;
    }

    public void upload(DeliverableScene.Roles roles, DeliverableId id, String name, byte[] bytes) {
        scene.upload(roles.nuria(), roles, id, received(name, bytes));
    }

    public Received received(String name, byte[] bytes) {
        return reception.receive(new Upload(name, () -> new ByteArrayInputStream(bytes)));
    }

    /** A point in the middle of the first page. */
    static MarkDraft point(String words) {
        BigDecimal half = new BigDecimal("0.5");
        return new MarkDraft(1, new Spot(half, half, BigDecimal.ZERO, BigDecimal.ZERO), null, words);
    }

    public MarkId mark(SignedIn who, DeliverableId id, int number, String words) {
        return scene.as(who, () -> marking.set(who, id, number, point(words)));
    }

    public List<MarkDetails> marks(SignedIn who, DeliverableId id) {
        return scene.as(who, () -> reads.of(id).get());
    }
}
