package app.jobbag.meetings;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MinutesVersions extends Repository<Minutes, UUID> {
    Minutes save(Minutes minutes);

    Optional<Minutes> findById(UUID id);

    /** For whoever asks for its confirmation: two at once go one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Minutes m where m.id = :id")
    Optional<Minutes> lock(UUID id);

    List<Minutes> findByMeetingIdOrderByRevisionDesc(UUID meeting);

    boolean existsByMeetingIdAndState(UUID meeting, MinutesState state);
}
