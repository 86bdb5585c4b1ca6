package app.jobbag.deliverables.proofs;

import app.jobbag.files.preview.GlanceProcess;
import app.jobbag.files.preview.Glimpse;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.springframework.stereotype.Component;

/**
 * Measures and draws the pages of a file. What it takes in memory is bounded by the picture that is made: PDFs are read from
 * disk, large pictures thinned out while they are read, what Java can't read in a process of its own. Anything that is not
 * whole is an {@link IOException}.
 */
@Component
class Drawer {
    /** Less than anybody waits for the press. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int MOST_PAGES = 500;
    private static final float FINE = 0.9f;
    private static final long MOST_POINTS = 250_000_000L;

    private final GlanceProcess glance;

    Drawer(GlanceProcess glance) {
        this.glance = glance;
    }

    static List<Sheet> measure(Original original) throws IOException {
        return switch (original.mediaType()) {
            case "application/pdf" -> measurePdf(original.path());
            case "image/webp" -> List.of(WebpHead.of(original.path()).sheet());
            default -> measurePicture(original.path());
        };
    }

    /** @param page from 1 */
    BufferedImage draw(Original original, int page) throws IOException {
        return switch (original.mediaType()) {
            case "application/pdf" -> drawPdf(original.path(), page - 1);
            case "image/webp" -> drawElsewhere(original);
            default -> drawPicture(original, page - 1);
        };
    }

    private static List<Sheet> measurePdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            List<Sheet> sheets = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                if (sheets.size() < MOST_PAGES) {
                    sheets.add(sheet(page));
                }
            }
            return sheets;
        }
    }

    private static Sheet sheet(PDPage page) throws IOException {
        PDRectangle box = box(page);
        boolean lies = page.getRotation() % 180 != 0;
        return lies ? Sheet.fitting(box.getHeight(), box.getWidth()) : Sheet.fitting(box.getWidth(), box.getHeight());
    }

    private static PDRectangle box(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        if (!(box.getWidth() >= 1 && box.getHeight() >= 1)) {
            throw new IOException("a page without size");
        }
        return box;
    }

    private static BufferedImage drawPdf(Path file, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDRectangle box = box(pdf.getPage(page));
            TimedRenderer renderer = new TimedRenderer(pdf, PATIENCE);
            renderer.setSubsamplingAllowed(true);
            double scale = Sheet.scale(box.getWidth(), box.getHeight());
            return renderer.renderImage(page, (float) scale, ImageType.RGB);
        }
    }

    private static List<Sheet> measurePicture(Path file) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(bytes);
            try {
                int pages = reader.getFormatName().equalsIgnoreCase("tif")
                                || reader.getFormatName().equalsIgnoreCase("tiff")
                        ? Math.min(MOST_PAGES, reader.getNumImages(true))
                        : 1;
                List<Sheet> sheets = new ArrayList<>();
                for (int page = 0; page < pages; page++) {
                    refuseHuge(reader, page);
                    sheets.add(Sheet.fitting(reader.getWidth(page), reader.getHeight(page)));
                }
                return sheets;
            } finally {
                reader.dispose();
            }
        }
    }

    private BufferedImage drawPicture(Original original, int page) throws IOException {
        try (ImageInputStream bytes =
                ImageIO.createImageInputStream(original.path().toFile())) {
            ImageReader reader = reader(bytes);
            try {
                refuseHuge(reader, page);
                if (isForPrint(reader, page)) {
                    return drawElsewhere(original);
                }
                int width = reader.getWidth(page);
                int height = reader.getHeight(page);
                int step = Math.max(1, Math.max(width, height) / Sheet.LONGEST);
                ImageReadParam thinned = reader.getDefaultReadParam();
                thinned.setSourceSubsampling(step, step, 0, 0);
                return onPaper(reader.read(page, thinned), Sheet.fitting(width, height));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Java measures a JPEG in cyan, magenta, yellow and black, but has no colours to read it into. */
    private static boolean isForPrint(ImageReader reader, int page) throws IOException {
        return !reader.getImageTypes(page).hasNext();
    }

    private BufferedImage drawElsewhere(Original original) throws IOException {
        Sheet sheet = measure(original).get(0);
        Path picture = Files.createTempFile("jobbag-page", ".png");
        try {
            if (!glance.draw(original.mediaType(), original.path(), picture, Glimpse.PAGE)) {
                throw new IOException("no picture that can be drawn");
            }
            return onPaper(ImageIO.read(picture.toFile()), sheet);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it was drawn", e);
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static ImageReader reader(ImageInputStream bytes) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
        if (!readers.hasNext()) {
            throw new IOException("no picture that can be read");
        }
        ImageReader reader = readers.next();
        reader.setInput(bytes);
        return reader;
    }

    private static void refuseHuge(ImageReader reader, int page) throws IOException {
        if ((long) reader.getWidth(page) * reader.getHeight(page) > MOST_POINTS) {
            throw new IOException("more points than are read");
        }
    }

    /** Fine enough for small type. */
    static void write(BufferedImage drawn, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (ImageOutputStream bytes = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam fine = writer.getDefaultWriteParam();
            fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            fine.setCompressionQuality(FINE);
            writer.setOutput(bytes);
            writer.write(null, new IIOImage(drawn, null, null), fine);
        } finally {
            writer.dispose();
        }
    }

    /** White below whatever can be seen through. */
    private static BufferedImage onPaper(BufferedImage picture, Sheet sheet) {
        BufferedImage drawn = new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = drawn.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, sheet.width(), sheet.height());
        brush.drawImage(picture, 0, 0, sheet.width(), sheet.height(), null);
        brush.dispose();
        return drawn;
    }
}
