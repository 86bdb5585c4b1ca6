package app.jobbag.proposals;

import app.jobbag.clients.ProjectId;
import app.jobbag.estimates.LineKind;
import app.jobbag.schedules.ScheduleDraft;
import app.jobbag.schedules.Scheduling;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.TaskDraft;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The schedule that a conversion begins where the proposal has none: a line for each work order, to be planned on (PRO-5). */
@Component
class ConversionSchedule {
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
    /** Of an order without hours, all of it bought in: until its supplier says how long it takes. */
    private static final int BOUGHT_IN_DAYS = 5;

    private final Scheduling schedules;
    private final MessageSource texts;

    ConversionSchedule(Scheduling schedules, MessageSource texts) {
        this.schedules = schedules;
        this.texts = texts;
    }

    void begin(SignedIn who, Proposal proposal, ConversionPlan plan, ConversionDraft draft) {
        if (proposal.text().scheduleId() == null) {
            ScheduleDraft schedule = new ScheduleDraft(
                    proposal.text().title(),
                    new ProjectId(proposal.text().projectId()),
                    draft.startsOn(),
                    who.id(),
                    proposal.text().contact().orElse(null),
                    "");
            schedules.plan(
                    who,
                    proposal.client(),
                    schedule,
                    lines(plan, draft, proposal.text().locale()));
        }
    }

    /** The thought before the idea, the idea before what is made and placed of it; delivered when everything is done. */
    private List<TaskDraft> lines(ConversionPlan plan, ConversionDraft draft, Locale locale) {
        List<TaskDraft> lines = new ArrayList<>();
        Map<Discipline, Integer> numbers = new EnumMap<>(Discipline.class);
        for (Discipline each :
                List.of(Discipline.STRATEGY, Discipline.CREATIVE, Discipline.MEDIA, Discipline.PRODUCTION)) {
            plan.parts().stream().filter(part -> part.discipline() == each).forEach(part -> {
                lines.add(TaskDraft.of(title(draft, each), days(part), Side.AGENCY)
                        .after(before(each, numbers)));
                numbers.put(each, lines.size());
            });
        }
        int[] last = IntStream.rangeClosed(1, lines.size())
                .filter(number ->
                        lines.stream().flatMap(line -> line.links().stream()).noneMatch(link -> link.from() == number))
                .toArray();
        String delivered = texts.getMessage("proposals.convert.delivery", null, locale);
        lines.add(TaskDraft.of(delivered, 0, Side.AGENCY).after(last));
        return lines;
    }

    private static String title(ConversionDraft draft, Discipline discipline) {
        return draft.orders().stream()
                .filter(each -> each.discipline() == discipline)
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static int[] before(Discipline discipline, Map<Discipline, Integer> numbers) {
        Integer strategy = numbers.get(Discipline.STRATEGY);
        Integer before = switch (discipline) {
            case STRATEGY -> null;
            case CREATIVE -> strategy;
            case MEDIA, PRODUCTION -> numbers.getOrDefault(Discipline.CREATIVE, strategy);
        };
        return before == null ? new int[0] : new int[] {before};
    }

    /** As long as one person works on it. */
    private static int days(ConversionPlan.Part part) {
        BigDecimal hours = part.lines().stream()
                .filter(each -> each.line().kind() == LineKind.HOURS)
                .map(each -> each.line().quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return hours.signum() == 0
                ? BOUGHT_IN_DAYS
                : hours.divide(HOURS_A_DAY, 0, RoundingMode.CEILING).intValueExact();
    }
}
