package app.jobbag.signoffs.seal;

import app.jobbag.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Finds in a sealed document what was signed, and computes its SHA-256 anew. */
public final class SignedContent {
    private SignedContent() {}

    /** @param size of what was signed, which tells where it ends when pages follow it */
    public static String sha256(Path sealed, SealForm form, long size) throws IOException {
        return switch (form) {
            case PAGES -> beginning(sealed, size);
            case ATTACHED -> attachment(sealed);
        };
    }

    public static String sha256(Path file) throws IOException {
        return beginning(file, Files.size(file));
    }

    private static String beginning(Path sealed, long size) throws IOException {
        try (InputStream in = Files.newInputStream(sealed)) {
            return digest(in, size);
        }
    }

    private static String attachment(Path sealed) throws IOException {
        try (PDDocument document = Loader.loadPDF(sealed.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDEmbeddedFile file =
                    Attachments.signed(document).orElseThrow(() -> new IOException("nothing is attached to " + sealed));
            try (InputStream in = file.createInputStream()) {
                return digest(in, Long.MAX_VALUE);
            }
        }
    }

    private static String digest(InputStream in, long size) throws IOException {
        MessageDigest sha = Sha256.begin();
        byte[] buffer = new byte[64 * 1024];
        long left = size;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                break;
            }
            sha.update(buffer, 0, read);
            left -= read;
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
