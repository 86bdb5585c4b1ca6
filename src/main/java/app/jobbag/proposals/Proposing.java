package app.jobbag.proposals;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as they are begun, and what they are about (PRO-1). */
@Service
@Transactional
public class Proposing {
    private final ProposalBook book;
    private final Around around;
    private final JdbcClient jdbc;

    /** Whose it is. */
    @Component("proposingAround")
    record Around(ClientRegister clients, Projects projects, ContactBook contacts, AccessPolicy policy) {}

    Proposing(ProposalBook book, Around around, JdbcClient jdbc) {
        this.book = book;
        this.around = around;
        this.jdbc = jdbc;
    }

    /** In the client's currency; one without a project begins its own, by its title. */
    public ProposalId begin(SignedIn who, ClientId id, ProposalDraft draft) {
        ClientDetails client = around.clients().details(id);
        around.policy().require(who, Action.PROPOSAL_WRITE, client);
        ProjectId project =
                draft.project() == null ? around.projects().begin(id, draft.title()) : known(id, draft.project());
        ProposalDraft whole = draft.in(project);
        refuseUnfit(id, whole);
        refuseHeldBefore(whole, null, book.now());
        Proposal proposal = new Proposal(id, client.currency(), who, book.now());
        proposal.write(whole, 0);
        book.keep(proposal);
        book.note(proposal, "begun", Changes.none().with("title", null, draft.title()), null);
        return proposal.id();
    }

    public void change(SignedIn who, ProposalId id, int version, ProposalDraft draft) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        ProjectId project = draft.project() == null
                ? new ProjectId(proposal.text().projectId())
                : known(proposal.client(), draft.project());
        ProposalDraft whole = draft.in(project);
        refuseUnfit(proposal.client(), whole);
        Instant sent = proposal.outlineSentAt();
        refuseHeldBefore(whole, proposal.text().meetingId(), sent == null ? book.now() : sent);
        Words was = Words.of(proposal);
        proposal.write(whole, version);
        book.note(proposal, "changed", Changes.between(was, Words.of(proposal)), null);
    }

    private ProjectId known(ClientId client, ProjectId project) {
        if (around.projects().of(client).stream().noneMatch(each -> each.id().equals(project))) {
            throw new NotFound();
        }
        return project;
    }

    /** What it ties together is the client's own, and it is presented to the client. */
    private void refuseUnfit(ClientId client, ProposalDraft draft) {
        if (draft.contact() != null
                && around.contacts().of(client).stream()
                        .noneMatch(each -> each.id().equals(draft.contact()) && !each.archived())) {
            throw new Refused("proposals.refused.stranger").at("contact");
        }
        ProposalDraft.Ties ties = draft.ties();
        UUID meeting = ties.meeting() == null ? null : ties.meeting().value();
        refuseForeign(
                "meeting",
                "select from meeting where id = ? and client_id = ? and kind in ('PRESENTATION', 'CLIENT')",
                meeting,
                client);
        UUID estimate = ties.estimate() == null ? null : ties.estimate().value();
        refuseForeign("estimate", "select from estimate where id = ? and client_id = ?", estimate, client);
        UUID schedule = ties.schedule() == null ? null : ties.schedule().value();
        refuseForeign("schedule", "select from schedule where id = ? and client_id = ?", schedule, client);
    }

    /**
     * The outline leaves before the presentation (PRO-1).
     *
     * @param known a meeting that may stay as it is
     */
    private void refuseHeldBefore(ProposalDraft draft, @Nullable UUID known, Instant outline) {
        UUID meeting =
                draft.ties().meeting() == null ? null : draft.ties().meeting().value();
        if (meeting != null && !meeting.equals(known) && book.begin(meeting).isBefore(outline)) {
            throw new Refused("proposals.refused.tooEarly").at("meeting");
        }
    }

    private void refuseForeign(String field, String sql, @Nullable UUID id, ClientId client) {
        if (id != null
                && !jdbc.sql("select exists (" + sql + ")")
                        .params(id, client.value())
                        .query(Boolean.class)
                        .single()) {
            throw new Refused("proposals.refused.tie").at(field);
        }
    }

    /** Fit for its history. */
    private record Words(String title, Locale language, String objectives, String outline) {
        static Words of(Proposal proposal) {
            ProposalText text = proposal.text();
            return new Words(text.title(), text.locale(), text.objectives(), text.outline());
        }
    }
}
