package app.jobbag.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActionRows extends Repository<ActionItem, UUID> {
    ActionItem save(ActionItem item);

    Optional<ActionItem> findById(UUID id);

    Optional<ActionItem> findByEvidenceFile(UUID file);

    List<ActionItem> findByMeetingIdOrderByDueAscIdAsc(UUID meeting);

    List<ActionItem> findByReportIdOrderByDueAscIdAsc(UUID report);

    List<ActionItem> findByInstructionId(UUID instruction);
}
