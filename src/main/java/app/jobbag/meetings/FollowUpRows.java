package app.jobbag.meetings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FollowUpRows extends Repository<FollowUp, UUID> {
    FollowUp save(FollowUp followUp);

    Optional<FollowUp> findById(UUID meeting);
}
