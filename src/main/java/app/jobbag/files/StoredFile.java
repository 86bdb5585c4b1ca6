package app.jobbag.files;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Action;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The record of a file that was kept. It never changes: another version is another file. */
@Entity
class StoredFile implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID clientId;
    private String sha256;
    private long size;
    private String name;
    private String mediaType;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private Action reader;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private UUID keptBy;
    private String keptByName;
    private Instant createdAt;

    StoredFile(ClientId client, Received.Fit received, Audience audience, Action reader, Viewer keeper, Instant now) {
        this.id = Ids.next();
        this.clientId = client.value();
        this.sha256 = received.blob().sha256();
        this.size = received.blob().size();
        this.name = received.name();
        this.mediaType = received.mediaType();
        this.audience = audience;
        this.reader = reader;
        this.scan = received.scan();
        this.keptBy = keeper.id();
        this.keptByName = keeper.name();
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    @Override
    public UUID getId() {
        return id;
    }

    /** It is saved once and never again. */
    @Override
    public boolean isNew() {
        return true;
    }

    FileId id() {
        return new FileId(id);
    }

    String sha256() {
        return sha256;
    }

    FileDetails details() {
        return new FileDetails(
                id(),
                new ClientId(clientId),
                name,
                mediaType,
                size,
                sha256,
                audience,
                reader,
                scan,
                keptBy,
                keptByName,
                createdAt);
    }
}
