package app.jobbag.proposals;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.staff.Action;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fixes an outline and the versions that are offered as papers in the proposal's language. */
@Component
class ProposalPress {
    static final String PAPER = "proposal";
    static final String OUTLINE = "proposalOutline";
    private static final PaperDraft.Access ACCESS = new PaperDraft.Access(Audience.CLIENT, Action.PROPOSAL_SEE);

    private final Papers papers;
    private final ClientRegister clients;
    private final MessageSource texts;

    ProposalPress(Papers papers, ClientRegister clients, MessageSource texts) {
        this.papers = papers;
        this.clients = clients;
        this.texts = texts;
    }

    /** What the paper of an outline says. */
    public record Outline(String client, String title, String text) {}

    PaperId outline(Proposal proposal, String number, Instant now) {
        ClientDetails client = clients.details(proposal.client());
        ProposalText text = proposal.text();
        return papers.freeze(new PaperDraft(
                client.id(),
                new PaperSubject(OUTLINE, proposal.id().value(), 1),
                ACCESS,
                text.locale(),
                text("proposals.outline.paper.title", text.locale()),
                number,
                "proposals/outline-paper",
                Map.of(
                        "outline",
                        new Outline(client.legalName(), text.title(), text.outline()),
                        "written",
                        now.atZone(client.zone()).toLocalDate())));
    }

    PaperId offer(Proposal proposal, Offer offer, Instant now) {
        ClientDetails client = clients.details(proposal.client());
        Locale language = proposal.text().locale();
        return papers.freeze(new PaperDraft(
                client.id(),
                new PaperSubject(PAPER, proposal.id().value(), proposal.revision() + 1),
                ACCESS,
                language,
                text("proposals.paper.title", language),
                Objects.requireNonNull(proposal.number()),
                "proposals/proposal-paper",
                Map.of(
                        "offer",
                        offer,
                        "totals",
                        offer.totals(),
                        "written",
                        now.atZone(client.zone()).toLocalDate())));
    }

    private String text(String key, Locale language) {
        return Objects.requireNonNull(texts.getMessage(key, null, language));
    }
}
