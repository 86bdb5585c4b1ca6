package app.jobbag.invoices;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Invoices extends Repository<Invoice, UUID> {
    Invoice save(Invoice invoice);

    Optional<Invoice> findById(UUID id);

    Optional<Invoice> findByRequestId(UUID request);

    void delete(Invoice invoice);
}
