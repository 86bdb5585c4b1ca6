package app.jobbag.meetings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {
    Meeting save(Meeting meeting);

    @EntityGraph(attributePaths = {"participants", "agenda"})
    Optional<Meeting> findById(UUID id);
}
