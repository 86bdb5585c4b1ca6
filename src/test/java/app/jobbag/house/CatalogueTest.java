package app.jobbag.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself must guarantee between clients, read from its catalogue. */
@JobbagTest
class CatalogueTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTableOfClientsHasForcedRowSecurityWithAPolicy() {
        assertThat(jdbc.sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and not (c.relrowsecurity and c.relforcerowsecurity
                           and exists (select from pg_policy p where p.polrelid = c.oid))""").query(String.class).list()).isEmpty();
        assertThat(tables()).contains("client", "contact", "work_order", "meeting", "stored_file");
    }

    @Test
    void withoutAViewerEveryTableOfClientsIsEmpty() {
        List<String> leaking = new ArrayList<>();
        for (String table : tables()) {
            if (jdbc.sql("select count(*) from " + table).query(Long.class).single() > 0) {
                leaking.add(table);
            }
        }
        assertThat(leaking).isEmpty();
    }

    @Test
    void aRowCanNotPointToAnotherClientsRow() {
        assertThat(jdbc.sql("""
                select con.conrelid::regclass || '.' || con.conname
                from pg_constraint con
                join pg_attribute mine on mine.attrelid = con.conrelid and mine.attname = 'client_id'
                join pg_attribute theirs on theirs.attrelid = con.confrelid and theirs.attname = 'client_id'
                where con.contype = 'f' and con.confrelid <> 'client'::regclass
                  and not mine.attnum = any (con.conkey)""").query(String.class).list()).isEmpty();
    }

    @Test
    void onlyLedgersAndTheTrailRefuseTheApplicationsChanges() {
        assertThat(jdbc.sql("""
                select c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'ledger')
                  and (has_table_privilege('jobbag_app', c.oid, 'UPDATE') or has_table_privilege('jobbag_app', c.oid, 'DELETE'))
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void theApplicationMayNotCreateOrTruncate() {
        assertThat(jdbc.sql("""
                select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and has_table_privilege('jobbag_app', c.oid, 'TRUNCATE')""").query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("select has_schema_privilege('jobbag_app', 'public', 'CREATE')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private List<String> tables() {
        return jdbc.sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1""").query(String.class).list();
    }
}
