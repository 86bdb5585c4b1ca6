package app.jobbag.changeorders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeOrders extends Repository<ChangeOrder, UUID> {
    ChangeOrder save(ChangeOrder change);

    Optional<ChangeOrder> findById(UUID id);

    @Query("select c.orderId from ChangeOrder c where c.id = :id")
    Optional<UUID> orderOf(UUID id);

    List<ChangeOrder> findByOrderId(UUID order);
}
