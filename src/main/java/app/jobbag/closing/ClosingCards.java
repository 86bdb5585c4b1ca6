package app.jobbag.closing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClosingCards extends Repository<ClosingCard, UUID> {
    ClosingCard save(ClosingCard card);

    Optional<ClosingCard> findById(UUID id);

    Optional<ClosingCard> findByOrderId(UUID order);
}
