package app.jobbag.notices;

import app.jobbag.platform.scope.Scope;
import app.jobbag.platform.scope.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a notice for each of those whom a fact concerns: who may see what it is about, and wants to be told. */
@Component
class Telling {
    /**
     * What is told.
     *
     * @param subject what the trail notes it of: mostly the object itself, but minutes for their meeting
     * @param told as the trail calls it; null for what somebody says
     */
    record Fact(
            NoticeKind kind,
            Topic topic,
            UUID object,
            UUID client,
            Source source,
            @Nullable String told,
            @Nullable String said) {
        static Fact said(NoticeKind kind, About about, UUID comment, String text) {
            Source source = new Source(about.topic().key(), about.object(), comment);
            return new Fact(kind, about.topic(), about.object(), about.client(), source, null, text);
        }
    }

    /** Where it comes from. */
    record Source(String subject, UUID id, @Nullable UUID comment) {}

    /** Whom it concerns: a condition on a person {@code p} who may see it. */
    enum Audience {
        OF_MENTION(Audience.MENTIONED),
        OF_COMMENT("not " + Audience.MENTIONED + " and " + Audience.FOLLOWS),
        /** Who follows it or has taken part in it. */
        PARTAKERS(Audience.TOOK_PART),
        /** And who works on its order. */
        WORKING("(" + Audience.TOOK_PART + " or exists (select from order_assignee a where a.client_id = :client"
                + " and a.order_id = jobbag_order_of(:topic, :object) and a.person_id = p.id))"),
        /** And who looks after the client. */
        ACCOUNT("(" + Audience.TOOK_PART + " or " + Audience.LOOKS_AFTER + ")"),
        FINANCE("exists (select from person_role r where r.person_id = p.id and r.role = 'FINANCE')"),
        /** And the managers. */
        HEADS("(" + Audience.TOOK_PART + " or " + Audience.LOOKS_AFTER + " or exists (select from person_role r"
                + " where r.person_id = p.id and r.role = 'MANAGER'))"),
        /** Who writes the client's reports, whether or not this one was begun by them. */
        WRITERS(Audience.LOOKS_AFTER),
        ATTENDING("(" + Audience.TOOK_PART + " or exists (select from meeting_participant q where q.client_id = :client"
                + " and q.meeting_id = :object and q.person_id = p.id))"),
        /** Whoever was not assigned before. */
        ASSIGNEES("exists (select from order_assignee a where a.client_id = :client and a.order_id = :object"
                + " and a.person_id = p.id) and " + Audience.NEVER_TOLD),
        /** Whose step it is now, once for each step. */
        SIGNER("exists (select from deliverable_version v join signature_signer s on s.client_id = v.client_id"
                + " and s.request_id = v.request_id and s.state = 'ASKED' where v.client_id = :client"
                + " and v.deliverable_id = :object and s.person_id = p.id)"),
        OWNER(
                "exists (select from action_item i where i.client_id = :client and i.id = :object and i.person_id = p.id)"),
        OWNER_TOO("(" + Audience.TOOK_PART + " or exists (select from action_item i where i.client_id = :client"
                + " and i.id = :object and i.person_id = p.id))"),
        /** Who has come to the team last. */
        NEWCOMER("exists (select from team_member t where t.client_id = :client and t.person_id = p.id"
                + " and t.since = (select max(x.since) from team_member x where x.client_id = :client)) and "
                + Audience.NEVER_TOLD);

        /** Somebody is mentioned by an @ and the full name, and not where a longer name that begins with it stands. */
        static final String MENTIONED = "(strpos(lower(:said), '@' || lower(p.name)) > 0 and exists ("
                + "select from string_to_table(lower(:said), '@') with ordinality as s (rest, nth)"
                + " where s.nth > 1 and starts_with(s.rest, lower(p.name)) and not exists (select from person longer"
                + " where length(longer.name) > length(p.name) and starts_with(lower(longer.name), lower(p.name))"
                + " and starts_with(s.rest, lower(longer.name)))))";

        private static final String FOLLOWS = "exists (select from object_follower f where f.object_id = :object"
                + " and f.person_id = p.id and not f.muted)";
        private static final String TOOK_PART = "(" + FOLLOWS + " or exists (select from trail t where"
                + " t.subject = :subject and t.subject_id = :source and t.actor_kind = 'person' and t.actor_id = p.id))";
        private static final String LOOKS_AFTER = "exists (select from team_member t where t.client_id = :client"
                + " and t.person_id = p.id and t.duty in ('LEAD_AE', 'AE'))";
        private static final String NEVER_TOLD = "not exists (select from notice n where n.object_id = :object"
                + " and n.person_id = p.id and n.kind = :kind)";

        private final String condition;

        Audience(String condition) {
            this.condition = condition;
        }
    }

    private static final String UNMUTED = " and not exists (select from object_follower m where m.object_id = :object"
            + " and m.person_id = p.id and m.muted)";

    private static final String INSERT = """
        insert into notice (id, client_id, person_id, kind, object_kind, object_id, comment_id, fact, said, teller, channel, noticed_at)
        select gen_random_uuid(), :client, p.id, :kind, :topic, :object, cast(:comment as uuid), cast(:told as text),
            cast(:said as text), :teller, case when :elsewhere and coalesce(w.channel, :usual) = 'MAIL' then 'CENTRE' else coalesce(w.channel, :usual) end, :now
        from jobbag_readers(:topic, :client, :object) r join person p on p.id = r.person
        left join notice_wish w on w.person_id = p.id and w.kind = :kind
        where p.id <> :me and coalesce(w.channel, :usual) <> 'NONE' and %s%s\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Telling(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one was reminded of is done: nobody has to read it any more. */
    void settle(UUID object) {
        jdbc.sql("update notice set read_at = ? where object_id = ? and kind = 'REMINDED' and read_at is null")
                .params(Timestamp.from(clock.instant()), object)
                .update();
    }

    /** In the transaction of what it tells; never to whoever did it. */
    void tell(Fact fact, Audience audience) {
        Viewer by = Scope.current().viewer();
        boolean nobody = by instanceof Viewer.Job job && !job.outsider() || by instanceof Viewer.Everything;
        jdbc.sql(INSERT.formatted(audience.condition, fact.kind().isPersonal() ? "" : UNMUTED))
                .param("client", fact.client())
                .param("kind", fact.kind().name())
                .param("topic", fact.topic().key())
                .param("object", fact.object())
                .param("subject", fact.source().subject())
                .param("source", fact.source().id())
                .param("comment", fact.source().comment())
                .param("told", fact.told())
                .param("said", fact.said())
                .param("teller", nobody ? "" : by.name())
                .param("me", by.id())
                .param("elsewhere", fact.kind().isMailedElsewhere())
                .param("usual", fact.kind().usual().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
