package app.jobbag.hospitality;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface HospitalityRows extends Repository<Hospitality, UUID> {
    Hospitality save(Hospitality hospitality);

    @EntityGraph(attributePaths = {"spent.lines", "spent.came"})
    Optional<Hospitality> findById(UUID id);

    Optional<Hospitality> findByMeetingId(UUID meeting);
}
