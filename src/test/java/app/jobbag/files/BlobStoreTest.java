package app.jobbag.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {

    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path data;

    private BlobStore store;

    @BeforeEach
    void open() throws IOException {
        store = new BlobStore(data);
    }

    @Test
    void keepsContentUnderItsHash() throws Exception {
        Blob blob = keep("abc");

        assertThat(blob).isEqualTo(new Blob(SHA_OF_ABC, 3));
        assertThat(data.resolve("files/ba/78").resolve(SHA_OF_ABC)).hasContent("abc");
        assertThat(store.open(SHA_OF_ABC).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("abc");
    }

    @Test
    void keepsTheSameContentOnce() throws Exception {
        keep("abc");
        var first = Files.getLastModifiedTime(data.resolve("files/ba/78").resolve(SHA_OF_ABC));
        keep("abc");

        assertThat(allFiles()).hasSize(1);
        assertThat(Files.getLastModifiedTime(data.resolve("files/ba/78").resolve(SHA_OF_ABC)))
                .isEqualTo(first);
    }

    @Test
    void leavesNothingBehindWhenTheSenderBreaksOff() throws Exception {
        InputStream breaking = new SequenceInputStream(bytes("half a fi"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatThrownBy(() -> store.take(breaking, 100)).hasMessage("connection reset");
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void showsNothingUnderAHashBeforeAllOfItIsThere() throws Exception {
        try (Arrival arrival = store.take(bytes("abc"), 100)) {
            assertThat(data.resolve("files/ba/78").resolve(SHA_OF_ABC)).doesNotExist();
            assertThat(arrival.size()).isEqualTo(3);
        }

        assertThat(allFiles()).isEmpty();
    }

    @Test
    void countsForItselfAndStopsAtTheLimit() throws Exception {
        assertThat(keep("abc", 3).size()).isEqualTo(3);
        assertThatThrownBy(() -> keep("abcd", 3)).isInstanceOf(BlobStore.TooLarge.class);
        assertThat(allFiles()).hasSize(1);
    }

    @Test
    void replacesAFileThatWasCutShort() throws Exception {
        keep("abc");
        Files.writeString(data.resolve("files/ba/78").resolve(SHA_OF_ABC), "a");
        keep("abc");

        assertThat(store.open(SHA_OF_ABC).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("abc");
    }

    @Test
    void sweepsOutWhatNeverFinishedArriving() throws Exception {
        Files.createDirectories(data.resolve("files/arriving"));
        Path old = Files.createFile(data.resolve("files/arriving/in-old.part"));
        Path young = Files.createFile(data.resolve("files/arriving/in-young.part"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        store.sweep(Instant.now());

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> store.open(SHA_OF_ABC)).hasMessageContaining(SHA_OF_ABC);
    }

    private Blob keep(String content) throws Exception {
        return keep(content, 100);
    }

    private Blob keep(String content, long limit) throws Exception {
        try (Arrival arrival = store.take(bytes(content), limit)) {
            return arrival.settle();
        }
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> allFiles() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
