package app.jobbag.demo;

import app.jobbag.clients.Projects;
import app.jobbag.estimates.Choice;
import app.jobbag.estimates.EstimateDraft;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.Estimating;
import app.jobbag.estimates.LineDraft;
import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.SheetDraft;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import app.jobbag.proposals.Cause;
import app.jobbag.proposals.Composing;
import app.jobbag.proposals.Ending;
import app.jobbag.proposals.ProposalDraft;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.Proposing;
import app.jobbag.proposals.Reached;
import app.jobbag.proposals.ReviewDraft;
import app.jobbag.proposals.SectionDraft;
import app.jobbag.proposals.SectionKind;
import app.jobbag.proposals.Snippets;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.TaxRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposals on the desk: won with an option and turned into work, lost and reviewed, before the client, being prepared, an outline. */
@DemoPart
class ProposalsChapter {
    private static final TaxRate VAT = TaxRate.standard(Percent.of("21"));

    private final Stage stage;
    private final ProposalDesk desk;
    private final Writing writing;
    private final Afterwards afterwards;

    /** What writes them. */
    @DemoPart
    record Writing(
            Proposing proposing, Composing composing, Snippets library, Projects projects, Estimating estimating) {}

    /** What becomes of them. */
    @DemoPart
    record Afterwards(Ending ending, FairWork work, TaxRates taxes) {}

    ProposalsChapter(Stage stage, ProposalDesk desk, Writing writing, Afterwards afterwards) {
        this.stage = stage;
        this.desk = desk;
        this.writing = writing;
        this.afterwards = afterwards;
    }

    void tell(Story story) {
        LocalDate today = story.calendar().today();
        at(story, Calendar.before(today, 30), () -> library(story));
        at(story, Calendar.before(today, 18), () -> won(story.cast().company("LUMBRE"), Calendar.before(today, 18)));
        at(story, Calendar.before(today, 12), () -> lost(story.cast().company("CIERZO")));
        at(story, Calendar.before(today, 4), () -> offered(story.cast().company("FINCH"), Calendar.before(today, 4)));
        at(story, Calendar.before(today, 3), () -> preparing(story.cast().company("SKYLARK")));
        at(story, Calendar.before(today, 2), () -> presented(story.cast().company("NORD")));
        at(
                story,
                Calendar.before(today, 1),
                () -> begun(story.cast().company("OTTER"), ProposalWords.OUTLINE_ONLY, null));
    }

    private void library(Story story) {
        SignedIn manager = story.cast().manager();
        stage.does(
                manager,
                () -> ProposalWords.LIBRARY.forEach((language, sections) ->
                        sections.forEach(each -> writing.library().add(Locale.forLanguageTag(language), each))));
    }

    private void won(Company company, LocalDate day) {
        SignedIn ae = company.ae();
        ProposalId id = ready(company, ProposalWords.FAIR, estimate(company, ProposalWords.FAIR, fair(), day));
        desk.presented(ae, id);
        afterwards.work().attached(ae, id);
        desk.offered(ae, id);
        desk.accepted(company, id, Set.of(4));
        review(ae, id, new ReviewDraft(Reached.YES, Cause.NONE, "Llevar la maqueta a la sala decidió la reunión."));
        afterwards.work().begun(ae, id, day);
        afterwards.work().kept(ae, id);
        desk.change(ae, id, version -> afterwards.ending().close(ae, id, version));
    }

    private void lost(Company company) {
        SignedIn ae = company.ae();
        ProposalId id = ready(company, ProposalWords.RADIO, null);
        desk.presented(ae, id);
        desk.change(
                ae,
                id,
                version -> afterwards
                        .ending()
                        .lose(ae, id, version, "Se quedan con la agencia de Zaragoza, un 20 % más barata."));
        review(ae, id, new ReviewDraft(Reached.PARTLY, Cause.PRICE, "Preguntar por el presupuesto antes del esquema."));
        desk.change(ae, id, version -> afterwards.ending().close(ae, id, version));
    }

    private void offered(Company company, LocalDate day) {
        TaxRate none = elsewhere(Locale.ENGLISH);
        ProposalId id =
                ready(company, ProposalWords.REPAIRS, estimate(company, ProposalWords.REPAIRS, repairs(none), day));
        desk.presented(company.ae(), id);
        desk.offered(company.ae(), id);
    }

    private void presented(Company company) {
        ProposalId id = ready(company, ProposalWords.WINTER, null);
        desk.presented(company.ae(), id);
    }

    private void preparing(Company company) {
        ProposalId id = begun(company, ProposalWords.TEA, null);
        desk.outlined(company.ae(), id);
        desk.checked(company.ae(), id, ProposalWords.TEA.checks().subList(0, 3));
    }

    private ProposalId ready(Company company, ProposalWords.Pitch pitch, @Nullable EstimateId estimate) {
        ProposalId id = begun(company, pitch, estimate);
        desk.outlined(company.ae(), id);
        desk.checked(company.ae(), id, pitch.checks());
        return id;
    }

    private ProposalId begun(Company company, ProposalWords.Pitch pitch, @Nullable EstimateId estimate) {
        SignedIn ae = company.ae();
        ProposalDraft draft = new ProposalDraft(
                pitch.title(),
                null,
                Locale.forLanguageTag(pitch.locale()),
                pitch.objectives(),
                pitch.outline(),
                company.decider().id(),
                new ProposalDraft.Ties(null, estimate, null),
                estimate == null ? new BigDecimal(pitch.expected()) : null);
        ProposalId id = stage.as(ae, () -> writing.proposing().begin(ae, company.id(), draft));
        for (Map.Entry<String, String> each : pitch.sections().entrySet()) {
            SectionDraft section = new SectionDraft(SectionKind.TEXT, each.getKey(), each.getValue(), "");
            desk.change(ae, id, version -> writing.composing().add(ae, id, version, section));
        }
        return id;
    }

    private void review(SignedIn ae, ProposalId id, ReviewDraft said) {
        desk.change(ae, id, version -> afterwards.ending().review(ae, id, version, said));
    }

    private EstimateId estimate(Company company, ProposalWords.Pitch pitch, List<LineDraft> lines, LocalDate day) {
        SignedIn ae = company.ae();
        return stage.as(ae, () -> {
            EstimateDraft draft = new EstimateDraft(
                    pitch.title(),
                    writing.projects().of(company.id()).get(0).id(),
                    day,
                    Locale.forLanguageTag(pitch.locale()),
                    company.decider().id(),
                    "");
            EstimateId id = writing.estimating().begin(ae, company.id(), draft);
            writing.estimating().write(ae, id, 0, new SheetDraft(BigDecimal.ZERO, lines));
            return id;
        });
    }

    private TaxRate elsewhere(Locale language) {
        return TaxRate.without(TaxCategory.O, afterwards.taxes().reason(TaxCategory.O, language));
    }

    private static List<LineDraft> fair() {
        return List.of(
                LineDraft.hours(Discipline.CREATIVE, "Idea del puesto y de la cata", "24", VAT),
                LineDraft.hours(Discipline.CREATIVE, "Diseño del puesto y la señalización", "36", VAT),
                LineDraft.hours(Discipline.PRODUCTION, "Puesto de 24 m², montaje y desmontaje", "1", VAT)
                        .as(LineKind.BOUGHT_IN, "8200", "12"),
                LineDraft.hours(Discipline.PRODUCTION, "Cata guiada con dos chefs, dos días", "1", VAT)
                        .as(LineKind.BOUGHT_IN, "2600", "12")
                        .as(Choice.OFFERED, ""));
    }

    private static List<LineDraft> repairs(TaxRate tax) {
        return List.of(
                LineDraft.hours(Discipline.STRATEGY, "Message and plan of the repairs week", "18", tax),
                LineDraft.hours(Discipline.CREATIVE, "Idea, posters and window", "52", tax),
                LineDraft.hours(Discipline.PRODUCTION, "Short film, one day in the workshop", "1", tax)
                        .as(LineKind.BOUGHT_IN, "5400", "12")
                        .as(Choice.OFFERED, "A"),
                LineDraft.hours(Discipline.PRODUCTION, "Photo story, half a day", "1", tax)
                        .as(LineKind.BOUGHT_IN, "1900", "12")
                        .as(Choice.CHOSEN, "A"));
    }

    private static void at(Story story, LocalDate day, Runnable work) {
        story.diary().at(Calendar.at(day, 13, 5), work);
    }
}
