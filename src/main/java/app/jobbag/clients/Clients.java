package app.jobbag.clients;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Clients extends Repository<Client, UUID> {
    Client saveAndFlush(Client client);

    Optional<Client> findById(UUID id);
}
