package app.jobbag.proposals;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.Sheet;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.ui.Formats;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a proposal says, as it stands. */
@Component
class Offers {
    private final SectionRows sections;
    private final Parts parts;
    private final ClientRegister clients;
    private final Reads reads;
    private final Clock clock;

    /** What it costs, and when it is done. */
    @Component("offerParts")
    record Parts(EstimateQueries estimates, ScheduleQueries schedules, AttachmentRows attachments, Formats formats) {}

    Offers(SectionRows sections, Parts parts, ClientRegister clients, Reads reads, Clock clock) {
        this.sections = sections;
        this.parts = parts;
        this.clients = clients;
        this.reads = reads;
        this.clock = clock;
    }

    /** Names that its placeholders stand for. */
    private record Names(String project, String ae) {}

    Offer of(Proposal proposal) {
        ProposalText text = proposal.text();
        return put(new About(
                proposal.id(),
                clients.details(proposal.client()),
                text.title(),
                text.locale().toLanguageTag(),
                proposal.currency().getCurrencyCode(),
                text.estimateId(),
                text.scheduleId()));
    }

    Offer of(ProposalDetails proposal) {
        return put(new About(
                proposal.id(),
                clients.details(proposal.client()),
                proposal.title(),
                proposal.language().toLanguageTag(),
                proposal.currency().getCurrencyCode(),
                proposal.estimate(),
                proposal.schedule()));
    }

    /** What to put together. */
    private record About(
            ProposalId id,
            ClientDetails client,
            String title,
            String language,
            String currency,
            @Nullable UUID estimate,
            @Nullable UUID schedule) {}

    private Offer put(About about) {
        Later<List<Section>> words = sections.of(about.id());
        Later<Names> names =
                reads.row(Names.class, Query.of("""
                        select j.name as project, a.name as ae from proposal p
                        join project j on j.client_id = p.client_id and j.id = p.project_id
                        join person a on a.id = coalesce((select m.person_id from team_member m where m.client_id = p.client_id
                            and m.duty = 'LEAD_AE' limit 1), p.author_id)
                        where p.id = ?""", about.id().value())).map(found -> found.orElse(new Names("", "")));
        Later<Sheet> rows = about.estimate() == null
                ? Later.known(new Sheet(Currency.getInstance(about.currency()), BigDecimal.ZERO, List.of()))
                : parts.estimates().sheet(new EstimateId(about.estimate()));
        Later<List<Step>> steps = about.schedule() == null
                ? Later.known(List.of())
                : parts.schedules().sheet(new ScheduleId(about.schedule())).map(Step::of);
        Later<List<Attachment>> files = parts.attachments().of(about.id());
        Placeholders values = values(about, names.get());
        return new Offer(
                about.client().name(),
                about.title(),
                words.get().stream().map(each -> each.filled(values)).toList(),
                rows.get(),
                steps.get(),
                files.get().stream().filter(Attachment::shared).toList());
    }

    private Placeholders values(About about, Names names) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), about.client().zone());
        return new Placeholders(Map.of(
                "client.name", about.client().name(),
                "project.name", names.project(),
                "ae.name", names.ae(),
                "today", parts.formats().fullDate(today, Locale.forLanguageTag(about.language()))));
    }
}
