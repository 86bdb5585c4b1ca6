package app.jobbag.files;

import app.jobbag.files.BlobStore.TooLarge;
import app.jobbag.files.scan.Finding;
import app.jobbag.files.scan.VirusScanner;
import app.jobbag.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Where bytes come in: counted, hashed, looked at and stored, before and outside any transaction. */
@Component
public class FileReception {

    private final BlobStore store;
    private final FileInspection inspection;
    private final VirusScanner scanner;
    private final DataSize limit;

    FileReception(
            BlobStore store,
            FileInspection inspection,
            VirusScanner scanner,
            @Value("${jobbag.files.max-size:50MB}") DataSize limit) {
        this.store = store;
        this.inspection = inspection;
        this.scanner = scanner;
        this.limit = limit;
    }

    /** Never refuses by itself: what is wrong shows where the file was to be kept, at the form. */
    @Transactional(propagation = Propagation.NEVER)
    public Received receive(Upload upload) {
        return receive(upload, limit, true);
    }

    /** All that came with a form; a hundred at most. */
    @Transactional(propagation = Propagation.NEVER)
    public Handed receiveAll(List<MultipartFile> parts) {
        return Handed.of(parts, this);
    }

    /** What the house has made itself, which may be larger than what it was made of. */
    @Transactional(propagation = Propagation.NEVER)
    public Received receiveOwn(Upload upload) {
        return receive(upload, DataSize.ofBytes(Integer.MAX_VALUE), false);
    }

    private Received receive(Upload upload, DataSize limit, boolean foreign) {
        String name = FileName.clean(upload.name());
        try (InputStream bytes = upload.bytes().open();
                Arrival arrival = store.take(bytes, limit.toBytes())) {
            if (arrival.size() == 0) {
                return new Received.Unfit(new Refused("files.refused.empty", name));
            }
            FileKind kind = inspection.inspect(name, arrival.file());
            return settled(name, kind, arrival, foreign ? scan(arrival) : new Finding.Clean());
        } catch (TooLarge e) {
            return new Received.Unfit(new Refused("files.refused.tooLarge", name, limit.toMegabytes()));
        } catch (Refused refused) {
            return new Received.Unfit(refused);
        } catch (IOException e) {
            throw new UncheckedIOException("could not store " + name, e);
        }
    }

    private Finding scan(Arrival arrival) {
        return scanner.scan(() -> Files.newInputStream(arrival.file()));
    }

    /** What can't be looked at now is kept all the same, and looked at later. */
    private static Received settled(String name, FileKind kind, Arrival arrival, Finding finding) throws IOException {
        if (finding instanceof Finding.Infected found) {
            return new Received.Unfit(new Refused("files.refused.infected", name, found.virus()));
        }
        ScanState unseen = finding instanceof Finding.NoScanner ? ScanState.UNSCANNED : ScanState.WAITING;
        ScanState state = finding instanceof Finding.Clean ? ScanState.CLEAN : unseen;
        return new Received.Fit(name, kind.mediaType, arrival.settle(), state);
    }
}
