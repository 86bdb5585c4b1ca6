package app.jobbag.files;

import app.jobbag.files.preview.GlanceProcess;
import app.jobbag.files.preview.Glimpse;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Small pictures of files: asked for where a file is kept, drawn by a job one after the other, shown once they are there. */
@Component
public class Previews implements RecurringJob {
    private static final Set<String> DRAWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/tiff", "image/webp");
    private static final int BATCH = 40;
    private static final long LARGEST = 2_000_000;

    private final JdbcClient jdbc;
    private final BlobStore store;
    private final Found found;
    private final GlanceProcess glance;
    private final Clock clock;

    /** The record of a file, and who may open it. */
    @Component("previewsFound")
    record Found(Reads reads, Readers readers) {}

    Previews(JdbcClient jdbc, BlobStore store, Found found, GlanceProcess glance, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.found = found;
        this.glance = glance;
        this.clock = clock;
    }

    /** Of a file that is being kept; the same content is drawn once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Received received) {
        if (received instanceof Received.Fit fit && DRAWN.contains(fit.mediaType())) {
            jdbc.sql("""
                    insert into content_preview (sha256, media_type, state, asked_at) values (?, ?, 'ASKED', ?)
                    on conflict do nothing""")
                    .params(fit.blob().sha256(), fit.mediaType(), Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** Of a file that the person may open. */
    @Transactional(readOnly = true)
    public Optional<Resource> of(SignedIn who, FileId id) {
        Later<Optional<Drawn>> drawn = found.reads().row(Drawn.class, Query.of("""
                select p.picture from stored_file f join content_preview p on p.sha256 = f.sha256 and p.state = 'READY'
                where f.id = ?""", id.value()));
        boolean open = found.reads()
                .row(StoredFile.class, Query.of("select * from stored_file where id = ?", id.value()))
                .get()
                .map(StoredFile::details)
                .filter(each -> each.scan() != ScanState.INFECTED)
                .filter(each -> found.readers().mayOpen(who, each))
                .isPresent();
        if (!open) {
            throw new NotFound();
        }
        return drawn.get().map(Drawn::picture).map(store::open);
    }

    private record Drawn(String picture) {}

    @Override
    public String name() {
        return "draw-previews";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    private record Asked(String sha256, String mediaType) {}

    @Override
    public void run() {
        List<Asked> asked = jdbc.sql(
                        "select sha256, media_type from content_preview where state = 'ASKED' order by asked_at limit ?")
                .param(BATCH)
                .query(Asked.class)
                .list();
        asked.forEach(this::draw);
    }

    private void draw(Asked asked) {
        Path picture = null;
        try {
            picture = Files.createTempFile("jobbag-glance", ".png");
            boolean drawn = glance.draw(
                    asked.mediaType(), store.open(asked.sha256()).getFile().toPath(), picture, Glimpse.SMALL);
            settle(asked, drawn ? keep(picture) : null);
        } catch (IOException | IllegalStateException e) {
            settle(asked, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            remove(picture);
        }
    }

    private String keep(Path picture) throws IOException {
        try (var bytes = Files.newInputStream(picture);
                Arrival arrival = store.take(bytes, LARGEST)) {
            return arrival.settle().sha256();
        } catch (BlobStore.TooLarge e) {
            throw new IOException("larger than a small picture");
        }
    }

    private void settle(Asked asked, @Nullable String picture) {
        jdbc.sql("update content_preview set state = ?, picture = ? where sha256 = ?")
                .param(picture == null ? "NONE" : "READY")
                .param(picture)
                .param(asked.sha256())
                .update();
    }

    private static void remove(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
