package app.jobbag.deliverables.proofs;

import app.jobbag.kernel.NotFound;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes pictures of pages, one at a time, and keeps them beside the store: what is kept there can be made again, so no backup
 * holds it. Never within a transaction.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
public class ProofPress {
    private static final Logger LOG = LoggerFactory.getLogger(ProofPress.class);
    private static final int KNOWN = 400;
    private static final int PATIENCE = 20;

    private final Path room;
    private final Drawer drawer;
    private final Semaphore press = new Semaphore(1);
    private final Map<String, List<Sheet>> measured = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Sheet>> eldest) {
            return size() > KNOWN;
        }
    };

    ProofPress(@Value("${jobbag.data:./data}") Path data, Drawer drawer) {
        this.room = data.resolve("derived");
        this.drawer = drawer;
    }

    /** Its pages; none when it can't be shown. */
    public List<Sheet> sheets(Original original) {
        return switch (original.kind()) {
            case TIMED, OTHER -> List.of();
            case PDF, PICTURE -> known(original);
        };
    }

    /** @throws NotFound when there is no such page, or it can't be drawn */
    public Resource picture(Original original, int page) {
        if (page < 1 || page > sheets(original).size()) {
            throw new NotFound();
        }
        return new FileSystemResource(kept(original.sha256() + "-" + page + ".jpg", () -> drawer.draw(original, page)));
    }

    /** Where the page looks otherwise in the later version. */
    public Resource difference(Original earlier, Original later, int page) {
        if (page < 1 || page > sheets(earlier).size() || page > sheets(later).size()) {
            throw new NotFound();
        }
        Path before = kept(earlier.sha256() + "-" + page + ".jpg", () -> drawer.draw(earlier, page));
        Path after = kept(later.sha256() + "-" + page + ".jpg", () -> drawer.draw(later, page));
        String name = later.sha256() + "-" + page + "-since-" + earlier.sha256().substring(0, 16) + ".jpg";
        return new FileSystemResource(kept(name, () -> Difference.between(read(before), read(after))));
    }

    private List<Sheet> known(Original original) {
        List<Sheet> sheets;
        synchronized (measured) {
            sheets = measured.get(original.sha256());
        }
        if (sheets == null) {
            sheets = measure(original);
            synchronized (measured) {
                measured.put(original.sha256(), sheets);
            }
        }
        return sheets;
    }

    /** A wrong or hostile file is one that can't be shown. */
    private static List<Sheet> measure(Original original) {
        try {
            return List.copyOf(Drawer.measure(original));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("a proof can't be shown: {}", original.sha256());
            return List.of();
        }
    }

    /** Draws something. */
    private interface Work {
        BufferedImage draw() throws IOException;
    }

    private Path kept(String name, Work work) {
        Path file = room.resolve(name.substring(0, 2)).resolve(name);
        if (Files.isRegularFile(undrawable(file))) {
            throw new NotFound();
        }
        if (!Files.isRegularFile(file)) {
            take();
            try {
                make(file, work);
            } finally {
                press.release();
            }
        }
        return file;
    }

    private void take() {
        try {
            if (!press.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new NotFound();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it waited for the press", e);
        }
    }

    /** Appears whole or not at all. */
    private static void make(Path file, Work work) {
        if (Files.isRegularFile(file)) {
            return;
        }
        try {
            BufferedImage drawn = work.draw();
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "in-", ".part");
            try {
                Drawer.write(drawn, part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("a page can't be drawn: {}", file.getFileName());
            remember(undrawable(file));
            throw new NotFound();
        }
    }

    /**
     * Stands where a page could not be drawn, so that asking again does not hold the press again. Its name changes when more
     * kinds can be drawn: then what was given up is tried once more.
     */
    private static Path undrawable(Path file) {
        return file.resolveSibling(file.getFileName() + ".undrawable");
    }

    private static void remember(Path none) {
        try {
            Files.createDirectories(none.getParent());
            Files.write(none, new byte[0]);
        } catch (IOException e) {
            LOG.warn("it is not remembered that a page can't be drawn: {}", none.getFileName());
        }
    }

    private static BufferedImage read(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
