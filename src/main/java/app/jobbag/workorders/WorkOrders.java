package app.jobbag.workorders;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkOrders extends Repository<WorkOrder, UUID> {
    WorkOrder save(WorkOrder order);

    Optional<WorkOrder> findById(UUID id);
}
