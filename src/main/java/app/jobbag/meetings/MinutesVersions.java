package app.jobbag.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MinutesVersions extends Repository<Minutes, UUID> {
    Minutes save(Minutes minutes);

    Optional<Minutes> findById(UUID id);

    List<Minutes> findByMeetingIdOrderByRevisionDesc(UUID meeting);

    boolean existsByMeetingIdAndState(UUID meeting, MinutesState state);
}
