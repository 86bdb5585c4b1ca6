package app.jobbag.files;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, UUID> {
    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(UUID id);
}
