package app.jobbag.ui.lists;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists as people like to see them: filters, sort and columns under a name, for oneself or for all who use the list. */
@Service
@Transactional
public class SavedViews {
    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One's own first, then what others share, of the list at that address, which the caller may open. The database leaves
     * out views about a client that the viewer can't see.
     */
    @Transactional(readOnly = true)
    public List<SavedView> of(String list, String address) {
        return jdbc.sql("""
                select v.id, v.name, v.address, v.shared, v.person_id = :viewer as own, p.name as owner_name
                from saved_view v join person p on p.id = v.person_id
                where v.list = :list and split_part(v.address, '?', 1) = split_part(:address, '?', 1)
                order by v.person_id <> :viewer, lower(v.name), v.id limit 100""")
                .param("viewer", viewer())
                .param("list", list)
                .param("address", address)
                .query(SavedView.class)
                .list();
    }

    /** @throws Refused at the name when the viewer has another of that name */
    public UUID save(String list, String name, String address, boolean shared) {
        UUID id = Ids.next();
        try {
            jdbc.sql("""
                    insert into saved_view (id, person_id, client_id, list, name, address, shared, created_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(id)
                    .param(viewer())
                    .param(client(address))
                    .param(list)
                    .param(name)
                    .param(fromItsFirstPage(address))
                    .param(shared)
                    .param(Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("views.taken").at("name");
        }
        return id;
    }

    public void remove(UUID id) {
        int removed = jdbc.sql("delete from saved_view where id = ? and person_id = ?")
                .params(id, viewer())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    private static String fromItsFirstPage(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("place")
                .build()
                .toUriString();
    }

    private static @Nullable UUID client(String address) {
        UriComponents parts = UriComponentsBuilder.fromUriString(address).build();
        String given = parts.getQueryParams().getFirst("client");
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static UUID viewer() {
        return Scope.current().viewer().id();
    }
}
