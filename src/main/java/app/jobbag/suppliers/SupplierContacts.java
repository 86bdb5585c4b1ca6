package app.jobbag.suppliers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SupplierContacts extends Repository<SupplierContact, UUID> {
    SupplierContact saveAndFlush(SupplierContact contact);

    Optional<SupplierContact> findById(UUID id);

    boolean existsBySupplierIdAndEmailAndIdNot(UUID supplierId, String email, UUID id);
}
