package app.jobbag.demo;

import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;

/** Paints a simple poster with the title and the message of the job, so that there is a real file to sign. */
@DemoPart
class Easel {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 905;
    private static final int MARGIN = 48;
    private static final List<Color> PAPERS = List.of(
            new Color(0xF4E9D8), new Color(0xE3EDE4), new Color(0xE6E4F0), new Color(0xF6E1DC), new Color(0xDFEBF2));
    private static final List<Color> INKS = List.of(
            new Color(0x7A2E1D), new Color(0x1F4D3A), new Color(0x2C2A5A), new Color(0x8A1F3C), new Color(0x14425E));

    private final FileReception reception;
    private final Font font = load("/print/fonts/NotoSans-Bold.ttf");
    private final Font chinese = load("/print/fonts/DroidSansFallbackFull.ttf");

    Easel(FileReception reception) {
        this.reception = reception;
    }

    Received paint(Commission job, int version) {
        byte[] jpeg = written(poster(job, version), "jpeg");
        String name = "%s-%03d-v%d.jpg".formatted(job.company().code(), job.turn(), version);
        return reception.receive(new Upload(name, () -> new ByteArrayInputStream(jpeg)));
    }

    private BufferedImage poster(Commission job, int version) {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = sheet.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(Words.pick(PAPERS, job.turn()));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        Color ink = Words.pick(INKS, job.turn());
        shapes(brush, ink, job.turn(), version);
        brush.setColor(ink);
        Font letters = job.company().script().locale().startsWith("zh") ? chinese : font;
        int below = lines(brush, letters.deriveFont(46f), job.job().message(), HEIGHT - 330);
        lines(brush, letters.deriveFont(20f), job.job().title(), below + 24);
        brush.setFont(letters.deriveFont(24f));
        brush.drawString(job.company().script().tradingNames().get(0), MARGIN, 78);
        brush.dispose();
        return sheet;
    }

    /** A sun over hills, elsewhere in each job; a corrected version moves it. */
    private static void shapes(Graphics2D brush, Color ink, int turn, int version) {
        int size = 190 + turn * 37 % 130;
        int x = MARGIN + turn * 53 % 280 + 26 * version;
        brush.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 210));
        brush.fill(new Ellipse2D.Double(x, 120 + turn * 29 % 90, size, size));
        for (int hill = 0; hill < 4; hill++) {
            brush.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 40 + 22 * hill));
            int left = hill * 190 - 160 + turn * 17 % 80;
            brush.fill(new Ellipse2D.Double(left, 380 + 14 * (hill % 2), 420, 150));
        }
    }

    /** Breaks the text where it is too wide, at a space where there is one; answers where the next line begins. */
    private static int lines(Graphics2D brush, Font letters, String text, int top) {
        brush.setFont(letters);
        int height = brush.getFontMetrics().getHeight();
        int y = top;
        String rest = text;
        while (!rest.isEmpty()) {
            int fits = fitting(brush, rest);
            brush.drawString(rest.substring(0, fits).strip(), MARGIN, y);
            rest = rest.substring(fits).strip();
            y += height;
        }
        return y;
    }

    private static int fitting(Graphics2D brush, String text) {
        int fits = text.length();
        while (fits > 1 && brush.getFontMetrics().stringWidth(text.substring(0, fits)) > WIDTH - 2 * MARGIN) {
            int space = text.lastIndexOf(' ', fits - 1);
            fits = space > 0 ? space : fits - 1;
        }
        return fits;
    }

    static byte[] png(BufferedImage sheet) {
        return written(sheet, "png");
    }

    private static byte[] written(BufferedImage sheet, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Font load(String path) {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
