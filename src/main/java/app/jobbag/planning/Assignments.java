package app.jobbag.planning;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Assignments extends Repository<Assignment, UUID> {
    Assignment save(Assignment assignment);

    /** One planner after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = ?1")
    Optional<Assignment> lock(UUID id);

    Optional<Assignment> findById(UUID id);

    Optional<Assignment> findByOrderIdAndPersonIdAndRole(UUID orderId, UUID personId, String role);

    void delete(Assignment assignment);
}
