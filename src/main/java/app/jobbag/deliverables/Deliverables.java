package app.jobbag.deliverables;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Deliverables extends Repository<Deliverable, UUID> {
    Deliverable save(Deliverable deliverable);

    Optional<Deliverable> findById(UUID id);

    /** Held until the transaction ends, so that of two last signatures one sees the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deliverable d where d.orderId = :order order by d.id")
    List<Deliverable> lock(UUID order);

    @Query("select v.deliverable from DeliverableVersion v where v.id = :version")
    Optional<Deliverable> ofVersion(UUID version);

    @Query("select v.deliverable from DeliverableVersion v where v.requestId = :request")
    Optional<Deliverable> ofRequest(UUID request);

    @Query("select v.deliverable from DeliverableVersion v where v.fileId = :file")
    Optional<Deliverable> ofFile(UUID file);
}
