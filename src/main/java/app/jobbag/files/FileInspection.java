package app.jobbag.files;

import app.jobbag.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Decides what a file is: its extension must be on the list, and its first bytes must bear the extension out. */
@Component
class FileInspection {

    private final Tika tika = new Tika();

    /** @throws Refused when the kind is not taken, or the content is something else than the name says */
    FileKind inspect(String name, Path content) throws IOException {
        FileKind kind =
                FileKind.ofName(name).orElseThrow(() -> new Refused("files.refused.kind", FileName.extension(name)));
        if (!kind.mayLookLike(signature(content)) || !hasInnerFolder(kind, content)) {
            throw new Refused("files.refused.mismatch", name);
        }
        return kind;
    }

    private String signature(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return tika.detect(in);
        }
    }

    /** Office documents are zip files; only their table of contents tells one from another, or from a parcel. */
    private static boolean hasInnerFolder(FileKind kind, Path content) throws IOException {
        String folder = kind.innerFolder().orElse("");
        if (folder.isEmpty()) {
            return true;
        }
        try (ZipFile zip = new ZipFile(content.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
        } catch (ZipException e) {
            return false;
        }
    }
}
