package app.jobbag.deliverables.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.files.PrintPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebpHeadTest {
    private static final WebpHead SIZE = new WebpHead(300, 400);

    @TempDir
    private Path room;

    @Test
    void readsTheSizeOfAllThreeKinds() throws IOException {
        byte[] lossy = PrintPictures.webp("harvest");
        byte[] lossless = PrintPictures.webp("harvest-lossless");
        assertThat(head(lossy)).isEqualTo(SIZE);
        assertThat(head(PrintPictures.bare(lossy, "VP8 "))).isEqualTo(SIZE);
        assertThat(head(PrintPictures.bare(lossless, "VP8L"))).isEqualTo(SIZE);
    }

    @Test
    void takesNothingElseForAPicture() {
        assertThatThrownBy(() -> head(new byte[12])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> head(new byte[60])).isInstanceOf(IOException.class);
    }

    private WebpHead head(byte[] bytes) throws IOException {
        return WebpHead.of(Files.write(room.resolve("picture.webp"), bytes));
    }
}
