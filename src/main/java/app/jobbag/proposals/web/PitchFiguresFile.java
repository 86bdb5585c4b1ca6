package app.jobbag.proposals.web;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.proposals.Pipeline;
import app.jobbag.proposals.PitchFigures;
import app.jobbag.ui.lists.CsvTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The figures of pitches as a file: a line for each currency, the counts in the first of them. */
@Component
class PitchFiguresFile {
    private static final String NOTHING = "";

    private final MessageSource texts;

    PitchFiguresFile(MessageSource texts) {
        this.texts = texts;
    }

    record Content(
            List<Pipeline.Stage> stages,
            List<PitchFigures.Row> clients,
            List<PitchFigures.Row> executives,
            List<PitchFigures.Row> causes) {
        Content {
            stages = List.copyOf(stages);
            clients = List.copyOf(clients);
            executives = List.copyOf(executives);
            causes = List.copyOf(causes);
        }
    }

    void send(Content content, boolean seesCost, HttpServletResponse response) throws IOException {
        List<String> heads = Stream.of(
                        "proposals.figures.part",
                        "proposals.figures.name",
                        "proposals.state.WON",
                        "proposals.state.LOST",
                        "proposals.state.WITHDRAWN",
                        "proposals.figures.running",
                        "proposals.figures.rate",
                        "proposals.figures.hours",
                        "proposals.figures.currency",
                        "proposals.figures.value",
                        "proposals.figures.cost")
                .map(this::text)
                .limit(seesCost ? 11 : 10)
                .toList();
        List<List<?>> lines = new ArrayList<>();
        content.stages().forEach(each -> lines.addAll(stage(each, seesCost)));
        content.clients().forEach(each -> lines.addAll(row("clients", each, name -> name, seesCost)));
        content.executives().forEach(each -> lines.addAll(row("executives", each, name -> name, seesCost)));
        content.causes()
                .forEach(
                        each -> lines.addAll(row("causes", each, cause -> text("proposals.cause." + cause), seesCost)));
        CsvTable.send("pitches", heads, lines, response);
    }

    private List<List<?>> stage(Pipeline.Stage stage, boolean seesCost) {
        List<Object> first = List.of(
                text("proposals.figures.pipeline"),
                text("proposals.state." + stage.state()),
                NOTHING,
                NOTHING,
                NOTHING,
                stage.pitches(),
                NOTHING,
                NOTHING);
        return lines(first, stage.values(), List.of(), seesCost);
    }

    private List<List<?>> row(String part, PitchFigures.Row row, UnaryOperator<String> name, boolean seesCost) {
        Percent rate = row.winRate();
        List<Object> first = List.of(
                text("proposals.figures." + part),
                name.apply(row.name()),
                row.won(),
                row.lost(),
                row.withdrawn(),
                row.running(),
                rate == null ? NOTHING : rate.value(),
                row.hours());
        return lines(first, row.values(), seesCost ? row.costs() : List.of(), seesCost);
    }

    private static List<List<?>> lines(
            List<Object> first, List<Pipeline.Sum> values, List<Pipeline.Sum> costs, boolean seesCost) {
        List<Currency> currencies = Stream.concat(values.stream(), costs.stream())
                .map(Pipeline.Sum::currency)
                .distinct()
                .toList();
        List<List<?>> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(1, currencies.size()); i++) {
            List<Object> line = new ArrayList<>(i == 0 ? first : again(first));
            if (currencies.isEmpty()) {
                line.addAll(List.of(NOTHING, NOTHING));
            } else {
                line.add(currencies.get(i).getCurrencyCode());
                line.add(in(currencies.get(i), values));
            }
            if (seesCost) {
                line.add(currencies.isEmpty() ? NOTHING : in(currencies.get(i), costs));
            }
            lines.add(line);
        }
        return lines;
    }

    /** Of what it is; its counts are said once. */
    private static List<Object> again(List<Object> first) {
        List<Object> line = new ArrayList<>(first.subList(0, 2));
        first.subList(2, first.size()).forEach(each -> line.add(NOTHING));
        return line;
    }

    private static Object in(Currency currency, List<Pipeline.Sum> sums) {
        return sums.stream()
                .filter(each -> each.currency().equals(currency))
                .map(Pipeline.Sum::money)
                .map(Object.class::cast)
                .findFirst()
                .orElse(Money.zero(currency));
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
