package app.jobbag.estimates;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.staff.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fixes a version as a paper in the estimate's language: rows and totals, the rules of rounding, what differs from the signed one. */
@Component
class EstimatePress {
    static final String PAPER = "estimate";

    private final Papers papers;
    private final ClientRegister clients;
    private final LineRows rows;
    private final MessageSource texts;

    EstimatePress(Papers papers, ClientRegister clients, LineRows rows, MessageSource texts) {
        this.papers = papers;
        this.clients = clients;
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * What the paper says.
     *
     * @param moved null of a first version
     */
    public record Words(
            String client,
            String title,
            LocalDate datedOn,
            String reason,
            Totals totals,
            @Nullable Comparison moved) {}

    PaperId freeze(Estimate estimate, Sheet sheet, String number, Instant now) {
        ClientDetails client = clients.details(estimate.client());
        UUID signed = estimate.signed().orElse(null);
        Words words = new Words(
                client.legalName(),
                estimate.text().title(),
                estimate.text().datedOn(),
                signed == null ? "" : estimate.text().reason(),
                sheet.totals(),
                signed == null ? null : Comparison.between(rows.version(signed).get(), sheet));
        return papers.freeze(new PaperDraft(
                client.id(),
                new PaperSubject(PAPER, estimate.id().value(), estimate.revision() + 1),
                new PaperDraft.Access(Audience.CLIENT, Action.ESTIMATE_SEE),
                estimate.text().locale(),
                Objects.requireNonNull(texts.getMessage(
                        "estimates.paper.title", null, estimate.text().locale())),
                number,
                "estimates/estimate-paper",
                Map.of("estimate", words, "written", now.atZone(client.zone()).toLocalDate())));
    }
}
