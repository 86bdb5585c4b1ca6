package app.jobbag.clients;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Contacts extends Repository<Contact, UUID> {
    Contact saveAndFlush(Contact contact);

    Optional<Contact> findById(UUID id);

    List<Contact> findByClientIdOrderByName(UUID clientId);

    boolean existsByClientIdAndEmailAndIdNot(UUID clientId, String email, UUID id);
}
