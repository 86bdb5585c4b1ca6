package app.jobbag.invoices;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PaymentRequests extends Repository<PaymentRequest, UUID> {
    PaymentRequest save(PaymentRequest request);

    Optional<PaymentRequest> findById(UUID id);
}
