package app.jobbag.purchasing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PurchaseOrders extends Repository<PurchaseOrder, UUID> {
    PurchaseOrder saveAndFlush(PurchaseOrder purchase);

    Optional<PurchaseOrder> findById(UUID id);

    @Query("select p.orderId from PurchaseOrder p where p.id = :id")
    Optional<UUID> orderOf(UUID id);
}
