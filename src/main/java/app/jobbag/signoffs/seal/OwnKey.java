package app.jobbag.signoffs.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The installation's own key in the folder {@code seal} of its data: a PKCS#12 file, and its password in a file beside it
 * unless the configuration holds that. The folder appears whole or not at all, and only once: of two nodes that make it at
 * once the second finds the name taken, and uses what the first one made.
 */
final class OwnKey {
    private static final Logger log = LoggerFactory.getLogger(OwnKey.class);
    private static final int BITS = 3072;

    private final Path folder;
    private final String configured;

    OwnKey(Path data, String configured) {
        this.folder = data.resolve("seal");
        this.configured = configured;
    }

    boolean isThere() {
        return Files.exists(keystore());
    }

    /** Unless another node has made it since. */
    void make(String agency, Instant now) {
        try {
            if (!isThere()) {
                makeFolder(agency, now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The seal's key can't be made in " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal's key can't be made", e);
        }
    }

    String password() {
        try {
            return configured.isEmpty() ? Files.readString(folder.resolve("password")) : configured;
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the seal's key can't be read", e);
        }
    }

    Path keystore() {
        return folder.resolve("seal.p12");
    }

    private void makeFolder(String agency, Instant now) throws IOException, GeneralSecurityException {
        Path data = Files.createDirectories(folder.toAbsolutePath().getParent());
        // readable by its owner only, as temporary folders are
        Path fresh = Files.createTempDirectory(data, "seal-");
        try {
            String password = configured.isEmpty() ? random() : configured;
            if (configured.isEmpty()) {
                write(fresh.resolve("password"), password.getBytes(StandardCharsets.UTF_8));
            }
            writeKey(fresh.resolve("seal.p12"), password.toCharArray(), agency, now);
            settle(fresh);
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    private void settle(Path fresh) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            log.info("made the key and certificate of the seal in {}", folder);
        } catch (IOException e) {
            if (!Files.exists(keystore())) {
                throw e;
            }
            log.info("another node has just made the key of the seal");
        }
    }

    private static void writeKey(Path file, char[] password, String agency, Instant now)
            throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair pair = generator.generateKeyPair();
        Certificate certificate = SelfSigned.certificate(pair, agency, now);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setKeyEntry("seal", pair.getPrivate(), password, new Certificate[] {certificate});
        try (OutputStream out = open(file)) {
            store.store(out, password);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (OutputStream out = open(file)) {
            out.write(content);
        }
    }

    /** On disk before the folder gets its name. */
    private static OutputStream open(Path file) throws IOException {
        Files.createFile(file, ownersOnly(file));
        return Files.newOutputStream(file, StandardOpenOption.DSYNC);
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String random() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
