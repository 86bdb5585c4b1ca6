package app.jobbag.workorders;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkOrders extends Repository<WorkOrder, UUID> {
    WorkOrder save(WorkOrder order);

    Optional<WorkOrder> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from WorkOrder o where o.id = :id")
    Optional<WorkOrder> lock(UUID id);

    void flush();
}
