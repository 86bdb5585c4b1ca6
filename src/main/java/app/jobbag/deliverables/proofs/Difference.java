package app.jobbag.deliverables.proofs;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Two pictures laid one upon the other: what is the same grows pale, what went is red, what came is blue. */
final class Difference {
    /** Less than that is what JPEG does to the same picture twice. */
    private static final int NOTICED = 28;

    private static final int WENT = 0xC8281E;
    private static final int CAME = 0x1450BE;

    private Difference() {}

    /** In the size of the later one. */
    static BufferedImage between(BufferedImage earlier, BufferedImage later) {
        int width = later.getWidth();
        int height = later.getHeight();
        BufferedImage before = fitted(earlier, width, height);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] was = new int[width];
        int[] is = new int[width];
        for (int row = 0; row < height; row++) {
            before.getRGB(0, row, width, 1, was, 0, width);
            later.getRGB(0, row, width, 1, is, 0, width);
            for (int at = 0; at < width; at++) {
                is[at] = shade(was[at], is[at]);
            }
            drawn.setRGB(0, row, width, 1, is, 0, width);
        }
        return drawn;
    }

    /** What grew lighter went, what grew darker came: ink on paper. */
    static int shade(int was, int is) {
        if (distance(was, is) < NOTICED) {
            int pale = 255 - (255 - light(is)) / 4;
            return pale << 16 | pale << 8 | pale;
        }
        return light(is) > light(was) ? WENT : CAME;
    }

    private static int distance(int one, int other) {
        int red = Math.abs((one >> 16 & 255) - (other >> 16 & 255));
        int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
        int blue = Math.abs((one & 255) - (other & 255));
        return Math.max(red, Math.max(green, blue));
    }

    private static int light(int colour) {
        return ((colour >> 16 & 255) * 3 + (colour >> 8 & 255) * 6 + (colour & 255)) / 10;
    }

    private static BufferedImage fitted(BufferedImage picture, int width, int height) {
        if (picture.getWidth() == width && picture.getHeight() == height) {
            return picture;
        }
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = drawn.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return drawn;
    }
}
