package app.jobbag.dossier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OriginalRows extends Repository<Original, UUID> {
    Original save(Original original);

    Optional<Original> findById(UUID id);

    Optional<Original> findByCode(String code);
}
