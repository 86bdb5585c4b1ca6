package app.jobbag.quotations;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuoteRequests extends Repository<QuoteRequest, UUID> {
    QuoteRequest saveAndFlush(QuoteRequest request);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from QuoteRequest r where r.id = :id")
    Optional<QuoteRequest> lock(UUID id);
}
