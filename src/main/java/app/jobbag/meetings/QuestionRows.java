package app.jobbag.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface QuestionRows extends Repository<OpenQuestion, UUID> {
    OpenQuestion save(OpenQuestion question);

    Optional<OpenQuestion> findById(UUID id);

    List<OpenQuestion> findByMeetingId(UUID meeting);
}
