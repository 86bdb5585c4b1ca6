package app.jobbag.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, UUID> {
    Person save(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByEmail(String email);

    @Query(
            "select p from Person p left join fetch p.roles left join fetch p.disciplines where p.active order by p.name")
    List<Person> findByActiveTrueOrderByName();

    @Query("select p from Person p left join fetch p.roles left join fetch p.disciplines order by p.name")
    List<Person> findAllByOrderByName();

    boolean existsByEmailAndIdNot(String email, UUID id);

    long count();

    /** Two administrators who take the right from each other do so one after the other; until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtext('administrators'))", nativeQuery = true)
    int lockAdministrators();

    @Query("select count(p) from Person p join p.roles r where p.active and r = app.jobbag.staff.Role.ADMIN")
    long countAdministrators();
}
