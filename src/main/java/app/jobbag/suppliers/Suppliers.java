package app.jobbag.suppliers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Suppliers extends Repository<Supplier, UUID> {
    Supplier saveAndFlush(Supplier supplier);

    Optional<Supplier> findById(UUID id);
}
