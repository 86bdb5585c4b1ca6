package app.jobbag.weekly;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WeeklyReports extends Repository<WeeklyReport, UUID> {
    /** With its lines, in one statement. */
    @Query("select r from WeeklyReport r left join fetch r.lines where r.id = :id")
    Optional<WeeklyReport> findById(UUID id);

    /** Of two nodes that would send it, one waits and finds it sent. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from WeeklyReport r where r.id = :id")
    Optional<WeeklyReport> lock(UUID id);

    void flush();
}
