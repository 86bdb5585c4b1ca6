package app.jobbag.proposals;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the services of this module find a proposal, held still, and note what became of it. */
@Component
class ProposalBook {
    static final String SUBJECT = "proposal";

    private final Proposals proposals;
    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    ProposalBook(Proposals proposals, JdbcClient jdbc, AccessPolicy policy, Trail trail, Clock clock) {
        this.proposals = proposals;
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** As nobody else changes it until the transaction ends. */
    Proposal find(SignedIn who, Action action, ProposalId id) {
        Proposal proposal = find(id);
        policy.require(who, action, proposal);
        return proposal;
    }

    Proposal find(ProposalId id) {
        return proposals.lock(id.value()).orElseThrow(NotFound::new);
    }

    /** The proposal of a version that was offered. */
    Proposal ofVersion(UUID version) {
        return jdbc.sql("select proposal_id from proposal_version where id = ?")
                .param(version)
                .query(UUID.class)
                .optional()
                .map(id -> find(new ProposalId(id)))
                .orElseThrow(NotFound::new);
    }

    List<Proposal> presentedIn(UUID meeting) {
        return proposals.presentedIn(meeting).stream()
                .map(id -> find(new ProposalId(id)))
                .toList();
    }

    /** When that meeting begins. */
    Instant begin(UUID meeting) {
        return jdbc.sql("select starts_at from meeting where id = ?")
                .param(meeting)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    Proposal keep(Proposal proposal) {
        return proposals.saveAndFlush(proposal);
    }

    Instant now() {
        return clock.instant();
    }

    void note(Proposal proposal, String verb) {
        note(proposal, verb, Changes.none(), null);
    }

    void note(Proposal proposal, String verb, Changes what, @Nullable String reason) {
        trail.note(TrailNote.of(SUBJECT, proposal.id().value(), proposal.guardClient(), verb)
                .changing(what)
                .because(reason));
    }
}
