package app.jobbag.dossier;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which documents the orders of a type must have: an administrator says so, and it counts for those that are open. */
@Service
@Transactional
public class Obligations {
    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;

    Obligations(JdbcClient jdbc, AccessPolicy policy, Trail trail) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
    }

    /** @param template key of the brief template */
    @Transactional(readOnly = true)
    public Set<DocumentKind> of(String template) {
        List<DocumentKind> kinds = jdbc.sql("select kind from document_obligation where template_key = ?")
                .param(template)
                .query((row, n) -> DocumentKind.valueOf(row.getString(1)))
                .list();
        return kinds.isEmpty() ? EnumSet.noneOf(DocumentKind.class) : EnumSet.copyOf(kinds);
    }

    /** @throws NotFound when there is no such template */
    public void set(SignedIn who, String template, Set<DocumentKind> wanted) {
        if (!policy.mayUse(who, Action.TEMPLATES_MANAGE)) {
            throw new NotFound();
        }
        UUID id = jdbc.sql("select id from brief_template where key = ? for update")
                .param(template)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        Set<DocumentKind> before = of(template);
        jdbc.sql("delete from document_obligation where template_key = ?")
                .param(template)
                .update();
        wanted.forEach(kind -> jdbc.sql("insert into document_obligation (template_key, kind) values (?, ?)")
                .params(template, kind.name())
                .update());
        trail.note(TrailNote.of("brief", id, null, "documentsSet")
                .changing(Changes.none().with("documents", before, wanted)));
    }
}
