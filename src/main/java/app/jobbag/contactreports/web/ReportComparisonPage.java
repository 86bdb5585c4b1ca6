package app.jobbag.contactreports.web;

import app.jobbag.contactreports.ContactReportDetails;
import app.jobbag.contactreports.ContactReportDraft;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.ReportQueries;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import app.jobbag.ui.compare.ComparedBlock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a version of a contact report beside the one before it, part by part. */
@Component
class ReportComparisonPage {
    private final ReportQueries queries;
    private final Rolls rolls;
    private final Formats formats;
    private final MessageSource texts;

    ReportComparisonPage(ReportQueries queries, Rolls rolls, Formats formats, MessageSource texts) {
        this.queries = queries;
        this.rolls = rolls;
        this.formats = formats;
        this.texts = texts;
    }

    /** False for the first version, which there is nothing to compare with. */
    @Transactional(readOnly = true)
    public boolean show(SignedIn who, ContactReportId id, Model model) {
        Later<Optional<ContactReportDetails>> before = queries.before(id);
        ContactReportDetails later = queries.show(who, id);
        ContactReportDetails earlier = before.get().orElse(null);
        if (earlier == null) {
            return false;
        }
        model.addAttribute("later", later);
        model.addAttribute("earlier", earlier);
        model.addAttribute(
                "blocks", blocks(earlier, later, rolls.of(later.client()).get()));
        return true;
    }

    private List<ComparedBlock> blocks(ContactReportDetails earlier, ContactReportDetails later, Roll roll) {
        return Stream.of(
                        block("contactreports.when", earlier, later, report -> formats.zoned(report.happened())),
                        block("contactreports.field.theirs", earlier, later, report -> there(report, roll, true)),
                        block("contactreports.field.ours", earlier, later, report -> there(report, roll, false)),
                        block(
                                "contactreports.field.why",
                                earlier,
                                later,
                                report -> report.text().why()),
                        block(
                                "contactreports.field.summary",
                                earlier,
                                later,
                                report -> report.text().summary()),
                        block("contactreports.field.lines", earlier, later, report -> lines(report.text(), roll)))
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private static ComparedBlock block(
            String key,
            ContactReportDetails earlier,
            ContactReportDetails later,
            Function<ContactReportDetails, String> words) {
        return ComparedBlock.of(key, words.apply(earlier), words.apply(later));
    }

    private static String there(ContactReportDetails report, Roll roll, boolean theirs) {
        return report.text().parties().stream()
                .filter(party -> party.isClient() == theirs)
                .map(roll::name)
                .collect(Collectors.joining(", "));
    }

    private String lines(ContactReportDraft text, Roll roll) {
        return text.lines().stream().map(line -> "• " + line(line, roll)).collect(Collectors.joining("\n"));
    }

    private String line(ContactReportDraft.Line line, Roll roll) {
        String kind = texts.getMessage("contactreports.line." + line.kind(), null, LocaleContextHolder.getLocale());
        return kind + ": "
                + Stream.of(line.text(), line.jobTitle(), roll.name(line.party()), formats.date(line.due()))
                        .filter(Objects::nonNull)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" – "));
    }
}
