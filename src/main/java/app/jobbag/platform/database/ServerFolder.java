package app.jobbag.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The files of the embedded server below {@code <data>/postgres}: cluster, binaries, passwords, lock. Only its user may look in. */
record ServerFolder(Path data, Path home) {
    static ServerFolder below(Path data) throws IOException {
        Path real = Files.createDirectories(data).toRealPath();
        Path home = Files.createDirectories(real.resolve("postgres"));
        restrict(home, "rwx------");
        return new ServerFolder(real, home);
    }

    /** Never below {@link #binaries()}: the unpacker deletes old folders there. */
    Path cluster() {
        return home.resolve("cluster");
    }

    Path binaries() {
        return home.resolve("binaries");
    }

    Path lock() {
        return home.resolve("lock");
    }

    /** What the server says, of its latest run. */
    Path log() {
        return home.resolve("server.log");
    }

    boolean isComplete() {
        return Files.exists(completed());
    }

    void complete() throws IOException {
        Files.createFile(completed());
    }

    /** A first start that was killed half-way leaves a cluster nobody could use yet; it is moved aside, never deleted. */
    void setIncompleteClusterAside() throws IOException {
        if (Files.exists(cluster())) {
            Files.move(cluster(), Files.createTempDirectory(home, "incomplete-").resolve("cluster"));
        }
    }

    Path passwordFile(String role) {
        return home.resolve(role + ".password");
    }

    String password(String role) throws IOException {
        Path file = passwordFile(role);
        if (!Files.exists(file)) {
            if (isComplete()) {
                throw new DatabaseRefused(
                        "The password file %s is missing; put it back from a backup.".formatted(file));
            }
            writePassword(file);
        }
        return Files.readString(file).strip();
    }

    private Path completed() {
        return home.resolve("completed");
    }

    private static void writePassword(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path written = Files.createTempFile(file.getParent(), "password", ""); // created 0600
        Files.writeString(
                written, Base64.getUrlEncoder().withoutPadding().encodeToString(random), StandardCharsets.US_ASCII);
        Files.move(written, file);
    }

    private static void restrict(Path path, String rights) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(rights);
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
