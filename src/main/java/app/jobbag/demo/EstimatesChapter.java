package app.jobbag.demo;

import app.jobbag.clients.Projects;
import app.jobbag.estimates.Choice;
import app.jobbag.estimates.EstimateDeciding;
import app.jobbag.estimates.EstimateDraft;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.Estimating;
import app.jobbag.estimates.HourRate;
import app.jobbag.estimates.LineDraft;
import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.MarginFloors;
import app.jobbag.estimates.RateCards;
import app.jobbag.estimates.SheetDraft;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.TaxRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Estimates on the desk today: one signed with an option, one with the client, one below the margin floor, one still a draft. */
@DemoPart
class EstimatesChapter {
    private static final TaxRate VAT = TaxRate.standard(Percent.of("21"));
    private static final Map<String, List<String>> CARD = Map.of(
            "EUR", List.of("75", "90", "65", "55"),
            "GBP", List.of("65", "78", "56", "48"),
            "CNY", List.of("580", "700", "510", "430"));

    private final Stage stage;
    private final EstimateDesk desk;
    private final Writing writing;
    private final Terms terms;

    /** What writes them. */
    @DemoPart
    record Writing(Projects projects, Estimating estimating, EstimateDeciding deciding) {}

    /** What hours are charged with, and how they are taxed. */
    @DemoPart
    record Terms(RateCards cards, MarginFloors floors, TaxRates taxes) {}

    EstimatesChapter(Stage stage, EstimateDesk desk, Writing writing, Terms terms) {
        this.stage = stage;
        this.desk = desk;
        this.writing = writing;
        this.terms = terms;
    }

    /** An estimate as it is begun. */
    private record Job(String title, String locale, String discount, List<LineDraft> lines) {}

    void tell(Story story) {
        rates(story);
        LocalDate today = story.calendar().today();
        at(story, Calendar.before(today, 9), () -> {
            Company lumbre = story.cast().company("LUMBRE");
            desk.signed(lumbre, begun(lumbre, Calendar.before(today, 9), vintage()));
        });
        at(story, Calendar.before(today, 2), () -> {
            Company finch = story.cast().company("FINCH");
            desk.sent(finch, begun(finch, Calendar.before(today, 2), website(elsewhere(Locale.ENGLISH))));
        });
        at(story, Calendar.before(today, 1), () -> below(story.cast().company("VALDELUZ"), Calendar.before(today, 1)));
        at(story, Calendar.before(today, 1), () -> {
            Company skylark = story.cast().company("SKYLARK");
            begun(skylark, Calendar.before(today, 1), tea(elsewhere(Locale.SIMPLIFIED_CHINESE)));
        });
    }

    private void rates(Story story) {
        SignedIn finance = story.cast().finance();
        LocalDate from = story.calendar().ago(380);
        stage.does(finance, () -> {
            CARD.forEach((currency, hourly) -> {
                for (Discipline each : Discipline.values()) {
                    Money rate = Money.of(hourly.get(each.ordinal()), currency);
                    terms.cards().set(finance, new HourRate(each, from, rate));
                }
            });
            terms.floors().set(finance, Percent.of("18"));
        });
        Company lumbre = story.cast().company("LUMBRE");
        stage.does(
                finance,
                () -> terms.cards()
                        .set(finance, lumbre.id(), new HourRate(Discipline.CREATIVE, from, Money.of("72", "EUR"))));
    }

    private void below(Company company, LocalDate day) {
        EstimateId id = begun(company, day, booklet());
        SignedIn ae = company.ae();
        int version = desk.show(ae, id).version();
        stage.does(ae, () -> writing.deciding().submit(ae, id, version));
    }

    private EstimateId begun(Company company, LocalDate day, Job job) {
        SignedIn ae = company.ae();
        return stage.as(ae, () -> {
            EstimateDraft draft = new EstimateDraft(
                    job.title(),
                    writing.projects().of(company.id()).get(0).id(),
                    day,
                    Locale.forLanguageTag(job.locale()),
                    company.decider().id(),
                    "");
            EstimateId id = writing.estimating().begin(ae, company.id(), draft);
            writing.estimating().write(ae, id, 0, new SheetDraft(new BigDecimal(job.discount()), job.lines()));
            return id;
        });
    }

    private TaxRate elsewhere(Locale language) {
        return TaxRate.without(TaxCategory.O, terms.taxes().reason(TaxCategory.O, language));
    }

    private static Job vintage() {
        return new Job(
                "Campaña de la nueva cosecha",
                "es",
                "3",
                List.of(
                        LineDraft.group("Idea y estrategia"),
                        LineDraft.hours(Discipline.STRATEGY, "Planteamiento y mensaje", "14", VAT),
                        LineDraft.hours(Discipline.CREATIVE, "Concepto y dos rutas creativas", "36", VAT),
                        LineDraft.group("Producción"),
                        LineDraft.hours(Discipline.PRODUCTION, "Artes finales de seis formatos", "28", VAT),
                        cost(Discipline.PRODUCTION, "Impresión de 1.200 carteles", VAT)
                                .as(LineKind.BOUGHT_IN, "3180", "15"),
                        cost(Discipline.CREATIVE, "Sesión de fotos en la bodega, un día", VAT)
                                .as(LineKind.BOUGHT_IN, "2400", "12")
                                .as(Choice.CHOSEN, "A"),
                        cost(Discipline.CREATIVE, "Pieza de vídeo de 20 segundos", VAT)
                                .as(LineKind.BOUGHT_IN, "6900", "12")
                                .as(Choice.OFFERED, "A"),
                        cost(Discipline.PRODUCTION, "Desplazamientos", VAT).as(LineKind.EXPENSE, "240", "0"),
                        cost(Discipline.PRODUCTION, "Imprevistos de producción", VAT)
                                .as(LineKind.CONTINGENCY, "0", "5")));
    }

    private static Job website(TaxRate tax) {
        return new Job(
                "Relaunch of the website",
                "en",
                "0",
                List.of(
                        LineDraft.group("Discovery"),
                        LineDraft.hours(Discipline.STRATEGY, "Interviews in three shops, findings", "24", tax),
                        LineDraft.group("Design"),
                        LineDraft.hours(Discipline.CREATIVE, "Design system and nine templates", "96", tax),
                        LineDraft.hours(Discipline.CREATIVE, "Repairs-for-life story, copy", "30", tax),
                        cost(Discipline.PRODUCTION, "Illustrations, set of twelve", tax)
                                .as(LineKind.BOUGHT_IN, "1850", "10")
                                .as(Choice.OFFERED, ""),
                        LineDraft.group("Build"),
                        LineDraft.hours(Discipline.PRODUCTION, "Front end, content moved", "120", tax)));
    }

    private static Job booklet() {
        return new Job(
                "Folleto de otoño",
                "es",
                "12",
                List.of(
                        LineDraft.hours(Discipline.CREATIVE, "Diseño de 16 páginas", "22", VAT)
                                .as(LineKind.HOURS, "38", "0"),
                        cost(Discipline.PRODUCTION, "Impresión, 5.000 ejemplares", VAT)
                                .as(LineKind.BOUGHT_IN, "4100", "5")));
    }

    private static Job tea(TaxRate tax) {
        return new Job(
                "新茶发布会",
                "zh-CN",
                "0",
                List.of(
                        LineDraft.group("创意"),
                        LineDraft.hours(Discipline.CREATIVE, "主视觉与邀请函设计", "32", tax),
                        LineDraft.group("现场"),
                        cost(Discipline.PRODUCTION, "场地与茶席布置", tax).as(LineKind.BOUGHT_IN, "26000", "12"),
                        LineDraft.hours(Discipline.PRODUCTION, "现场统筹", "18", tax)));
    }

    /** One piece; its kind and price follow. */
    private static LineDraft cost(Discipline discipline, String text, TaxRate tax) {
        return LineDraft.hours(discipline, text, "1", tax);
    }

    private static void at(Story story, LocalDate day, Runnable work) {
        story.diary().at(Calendar.at(day, 12, 20), work);
    }
}
