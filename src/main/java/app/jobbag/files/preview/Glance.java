package app.jobbag.files.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The process that draws one picture: of an image, or of the first page of a PDF. It is started with a small heap and
 * ended when it takes long; whatever the bytes do, they do it here. Only here are colours for print and WebP read.
 */
public final class Glance {
    private static final long MOST_PIXELS = 400_000_000L;

    /** A WebP is always read whole; a larger one would not fit in the heap, and would take long to find that out. */
    private static final long MOST_PIXELS_OF_WEBP = 16_000_000L;

    /** Pictures are read up to twice as fine as they are drawn, as far as the heap goes. */
    private static final int FINEST = 2000;

    private Glance() {}

    /** @param args media type, file, where the PNG goes, its longest side */
    public static void main(String[] args) throws IOException {
        File file = new File(args[1]);
        int side = Integer.parseInt(args[3]);
        int read = Math.min(2 * side, FINEST);
        BufferedImage picture = switch (args[0]) {
            case "application/pdf" -> page(file, read);
            case "image/webp" -> image(file, read, MOST_PIXELS_OF_WEBP);
            default -> image(file, read, MOST_PIXELS);
        };
        ImageIO.setUseCache(false);
        ImageIO.write(fitted(picture, side), "png", new File(args[2]));
    }

    /** Only every so many pixels are read, so that a poster at print size costs no more than a snapshot. */
    private static BufferedImage image(File file, int side, long mostPixels) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no image");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > mostPixels) {
                throw new IOException("too many pixels");
            }
            int step = Math.max(1, Math.max(width, height) / side);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        }
    }

    private static BufferedImage page(File file, int side) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDRectangle box = document.getPage(0).getCropBox();
            float longest = Math.max(box.getWidth(), box.getHeight());
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, side / Math.max(longest, 1));
        }
    }

    private static BufferedImage fitted(BufferedImage picture, int side) {
        double scale = Math.min(1, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return small;
    }
}
