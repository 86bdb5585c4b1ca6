package app.jobbag.purchasing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Bills extends Repository<Bill, UUID> {
    Bill saveAndFlush(Bill bill);

    Optional<Bill> findById(UUID id);

    @Query("select b.purchaseId from Bill b where b.id = :id")
    Optional<UUID> purchaseOf(UUID id);
}
