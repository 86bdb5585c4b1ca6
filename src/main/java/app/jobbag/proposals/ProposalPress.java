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
        Outline words = new Outline(
                client.legalName(), proposal.text().title(), proposal.text().outline());
        PaperSubject subject = new PaperSubject(OUTLINE, proposal.id().value(), 1);
        return freeze(
                proposal,
                subject,
                new Print(
                        "proposals/outline-paper",
                        "proposals.outline.paper.title",
                        number,
                        Map.of(
                                "outline",
                                words,
                                "written",
                                now.atZone(client.zone()).toLocalDate())));
    }

    PaperId offer(Proposal proposal, Offer offer, Instant now) {
        ClientDetails client = clients.details(proposal.client());
        PaperSubject subject = new PaperSubject(PAPER, proposal.id().value(), proposal.revision() + 1);
        return freeze(
                proposal,
                subject,
                new Print(
                        "proposals/proposal-paper",
                        "proposals.paper.title",
                        Objects.requireNonNull(proposal.number()),
                        Map.of(
                                "offer",
                                offer,
                                "totals",
                                offer.totals(),
                                "written",
                                now.atZone(client.zone()).toLocalDate())));
    }

    /** A template with what it prints. */
    private record Print(String template, String title, String number, Map<String, ?> model) {}

    private PaperId freeze(Proposal proposal, PaperSubject subject, Print print) {
        Locale language = proposal.text().locale();
        return papers.freeze(new PaperDraft(
                proposal.client(),
                subject,
                new PaperDraft.Access(Audience.CLIENT, Action.PROPOSAL_SEE),
                language,
                Objects.requireNonNull(texts.getMessage(print.title(), null, language)),
                print.number(),
                print.template(),
                print.model()));
    }
}
