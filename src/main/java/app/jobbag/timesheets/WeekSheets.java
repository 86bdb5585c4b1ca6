package app.jobbag.timesheets;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WeekSheets extends Repository<WeekSheet, UUID> {
    /** Asked past what is loaded: bookings change the row without JPA. */
    @Query(
            value =
                    "select count(*) from week_sheet where person_id = ?1 and week = ?2 and state in ('SUBMITTED', 'APPROVED')",
            nativeQuery = true)
    int countHandedIn(UUID personId, LocalDate week);

    @Query(value = "select * from week_sheet where id = ?1 for update", nativeQuery = true)
    Optional<WeekSheet> lock(UUID id);

    WeekSheet save(WeekSheet sheet);

    /** Whoever is booking on the week is waited for. */
    @Query(value = "select * from week_sheet where person_id = ?1 and week = ?2 for update", nativeQuery = true)
    Optional<WeekSheet> lock(UUID personId, LocalDate week);
}
