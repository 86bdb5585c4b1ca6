package app.jobbag.meetings.web;

import app.jobbag.meetings.MinutesDetails;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import app.jobbag.ui.compare.ComparedBlock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a version of minutes beside the one before it, part by part. */
@Component
class ComparisonPage {
    private final MinutesWriting writing;
    private final Rolls rolls;
    private final Formats formats;

    ComparisonPage(MinutesWriting writing, Rolls rolls, Formats formats) {
        this.writing = writing;
        this.rolls = rolls;
        this.formats = formats;
    }

    /** False for the first version, which there is nothing to compare with. */
    @Transactional(readOnly = true)
    public boolean show(SignedIn who, MinutesId id, Model model) {
        MinutesDetails later = writing.show(who, id);
        MinutesDetails earlier = writing.before(later).orElse(null);
        if (earlier == null) {
            return false;
        }
        model.addAttribute("later", later);
        model.addAttribute("earlier", earlier);
        model.addAttribute(
                "blocks",
                blocks(earlier.text(), later.text(), rolls.of(later.client()).get()));
        return true;
    }

    private List<ComparedBlock> blocks(MinutesDraft earlier, MinutesDraft later, Roll roll) {
        return Stream.of(
                        block("present", earlier, later, text -> present(text, roll)),
                        block("discussion", earlier, later, MinutesDraft::discussion),
                        block("decisions", earlier, later, text -> lines(text.decisions())),
                        block("questions", earlier, later, text -> lines(text.questions())),
                        block("conclusion", earlier, later, MinutesDraft::conclusion),
                        block("actions", earlier, later, text -> actions(text, roll)))
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private static ComparedBlock block(
            String part, MinutesDraft earlier, MinutesDraft later, Function<MinutesDraft, String> words) {
        return ComparedBlock.of("meetings.minutes.field." + part, words.apply(earlier), words.apply(later));
    }

    private static String present(MinutesDraft text, Roll roll) {
        return text.present().stream().map(roll::name).collect(Collectors.joining(", "));
    }

    private String actions(MinutesDraft text, Roll roll) {
        return lines(text.actions().stream()
                .map(step -> Stream.of(
                                step.text(), roll.name(step.owner()), formats.date(step.due()), step.cooperation())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" – ")))
                .toList());
    }

    private static String lines(List<String> items) {
        return items.stream().map(item -> "• " + item).collect(Collectors.joining("\n"));
    }
}
