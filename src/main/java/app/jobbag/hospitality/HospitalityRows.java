package app.jobbag.hospitality;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HospitalityRows extends Repository<Hospitality, UUID> {
    Hospitality save(Hospitality hospitality);

    Optional<Hospitality> findById(UUID id);

    Optional<Hospitality> findByMeetingId(UUID meeting);
}
