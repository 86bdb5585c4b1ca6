package app.jobbag.files;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaperShelf extends Repository<Paper, UUID> {
    Paper save(Paper paper);

    Optional<Paper> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Paper p where p.id = :id")
    Optional<Paper> lock(UUID id);

    List<Paper> findBySubjectKindAndSubjectIdOrderByRevisionDescRequestedAtDesc(String kind, UUID id);

    @NativeQuery("""
            select * from paper where state <> 'READY' and next_attempt_at <= :now
            order by next_attempt_at limit :most for update skip locked""")
    List<Paper> lockDue(Instant now, int most);
}
