package app.jobbag.proposals;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Proposals extends Repository<Proposal, UUID> {
    Proposal saveAndFlush(Proposal proposal);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> lock(UUID id);

    @Query("select p.id from Proposal p where p.text.meetingId = :meeting")
    List<UUID> presentedIn(UUID meeting);
}
