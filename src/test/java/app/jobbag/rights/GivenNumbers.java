package app.jobbag.rights;

import app.jobbag.platform.scope.Viewer;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers and codes that a client's things are searched by. */
@Component
class GivenNumbers {
    private final ClientsCast cast;
    private final JdbcClient jdbc;

    GivenNumbers(ClientsCast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    List<String> of(World world) {
        return cast.as(
                new Viewer.Everything("rights"),
                () -> jdbc.sql("""
                        select code from client where id = :client
                        union all select max(number) from work_order where client_id = :client
                        union all select max(number) from minutes where client_id = :client
                        union all select max(number) from invoice where client_id = :client""").param("client", world.crew().client().value()).query(String.class).list().stream()
                        .filter(Objects::nonNull)
                        .toList());
    }
}
