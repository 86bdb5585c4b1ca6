package app.jobbag.meetings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {
    Meeting save(Meeting meeting);

    Optional<Meeting> findById(UUID id);
}
