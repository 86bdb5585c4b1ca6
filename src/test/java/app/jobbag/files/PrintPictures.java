package app.jobbag.files;

import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as agencies get them: JPEG in cyan, magenta, yellow and black as Photoshop writes it, and WebP from a browser. */
public final class PrintPictures {
    private static final byte[] ADOBE = HexFormat.of().parseHex("ffee000e41646f626500640000000000");

    private PrintPictures() {}

    /** @param ink cyan, magenta, yellow and black, 0 to 255; the upper half bears it, the lower is white */
    public static byte[] cmyk(int width, int height, int... ink) {
        WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int band = 0; band < 4; band++) {
                    raster.setSample(x, y, band, y < height / 2 ? 255 - ink[band] : 255);
                }
            }
        }
        byte[] plain = written(raster);
        return ByteBuffer.allocate(plain.length + ADOBE.length)
                .put(plain, 0, 2)
                .put(ADOBE)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static byte[] written(Raster raster) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG that says it is as large as that in four colours, and has hardly anything in it. */
    static byte[] lyingCmyk(int side) {
        byte[] jpeg = cmyk(16, 16, 0, 0, 0, 0);
        for (int i = 2; i < jpeg.length - 8; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) side).putShort(i + 7, (short) side);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** Red above, white or nothing below: "harvest", "harvest-lossless", "harvest-seen-through", 300 by 400. */
    public static byte[] webp(String name) {
        try (InputStream in = PrintPictures.class.getResourceAsStream("/pictures/" + name + ".webp")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture without what stands around it: as the simplest programs write it. */
    public static byte[] bare(byte[] webp, String chunk) {
        int at = new String(webp, StandardCharsets.ISO_8859_1).indexOf(chunk);
        return ByteBuffer.allocate(12 + webp.length - at)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + webp.length - at)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(webp, at, webp.length - at)
                .array();
    }

    /** A WebP without loss that says it is as large as that, and is a few bytes long. */
    public static byte[] lyingWebp(int side) {
        return ByteBuffer.allocate(60)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(52)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(40)
                .put((byte) 0x2f)
                .putInt((side - 1) | (side - 1) << 14)
                .array();
    }

    /** A WebP of several parts that says it is as large as can be said. */
    static byte[] endlessWebp() {
        byte[] parts = webp("harvest-seen-through");
        ByteBuffer.wrap(parts).putLong(22, 0x0000ffffffffffffL);
        return parts;
    }
}
