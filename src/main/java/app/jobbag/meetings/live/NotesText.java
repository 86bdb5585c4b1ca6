package app.jobbag.meetings.live;

import app.jobbag.meetings.MinutesDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Live notes as minutes say them, beside what stands in the minutes already. Nothing that was typed there is touched. */
final class NotesText {
    private static final int LONGEST_DISCUSSION = 40_000;

    private final MessageSource texts;
    private final Locale reader;

    /** @param reader whoever the minutes are for: the client */
    NotesText(MessageSource texts, Locale reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** @param topics the items of the agenda in their order */
    MinutesDraft into(MinutesDraft before, List<String> topics, List<LiveLine> lines) {
        List<MinutesDraft.Step> actions = new ArrayList<>(before.actions());
        lines.stream().filter(LiveLine::isAction).map(NotesText::step).forEach(actions::add);
        return new MinutesDraft(
                before.present(),
                discussion(before.discussion(), topics, lines),
                with(before.decisions(), lines, LineKind.DECISION),
                with(before.questions(), lines, LineKind.QUESTION),
                before.conclusion(),
                actions,
                before.noActions() && actions.isEmpty(),
                before.addendum());
    }

    /** What was open last time, at the head of the discussion. */
    String before(List<Carried> carried) {
        List<String> lines = carried.stream()
                .filter(each -> each.outcome() != null)
                .map(each -> "– " + each.text() + ": " + outcome(each))
                .toList();
        return lines.isEmpty() ? "" : block(say("live.text.before"), lines);
    }

    boolean fits(MinutesDraft draft) {
        return draft.discussion().length() <= LONGEST_DISCUSSION;
    }

    private String outcome(Carried each) {
        String said = say("live.text." + each.outcome());
        return each.words().isEmpty() ? said : said + " (" + each.words() + ")";
    }

    private String discussion(String before, List<String> topics, List<LiveLine> lines) {
        String text = before;
        List<String> all = Stream.of(topics.stream(), lines.stream().map(LiveLine::topic), Stream.of(""))
                .flatMap(each -> each)
                .distinct()
                .sorted((one, other) -> Boolean.compare(one.isEmpty(), other.isEmpty()))
                .toList();
        for (String topic : all) {
            List<String> said = lines.stream()
                    .filter(line -> line.topic().equals(topic))
                    .flatMap(this::said)
                    .toList();
            if (!said.isEmpty()) {
                text = under(text, topic.isEmpty() ? say("live.beside") : topic, said);
            }
        }
        return text;
    }

    private Stream<String> said(LiveLine line) {
        return switch (line.kind()) {
            case NOTE -> Stream.of("– " + line.text());
            case IDEA -> Stream.of("– " + say("live.text.idea", line.text()));
            case SAID -> Stream.of("– " + say("live.text.said", line.text()));
            case DECISION, QUESTION, ACTION -> Stream.empty();
        };
    }

    /** At the end of its heading's block where there is one, else as a block of its own. */
    private static String under(String text, String heading, List<String> lines) {
        List<String> written = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = written.indexOf(heading);
        if (at < 0) {
            return text.isBlank() ? block(heading, lines) : text.stripTrailing() + "\n\n" + block(heading, lines);
        }
        int end = at + 1;
        while (end < written.size() && !written.get(end).isBlank()) {
            end++;
        }
        written.addAll(end, lines);
        return String.join("\n", written);
    }

    private static String block(String heading, List<String> lines) {
        return heading + "\n" + String.join("\n", lines);
    }

    private static List<String> with(List<String> before, List<LiveLine> lines, LineKind kind) {
        return Stream.concat(
                        before.stream(),
                        lines.stream().filter(each -> each.kind() == kind).map(LiveLine::text))
                .distinct()
                .toList();
    }

    /** As it was typed where it was not understood: the minutes' form asks for owner and deadline. */
    private static MinutesDraft.Step step(LiveLine line) {
        boolean whole = !line.isOwnerUnclear()
                && !line.isDueUnclear()
                && !line.task().step().isBlank();
        return new MinutesDraft.Step(
                null,
                whole ? line.task().step() : line.text(),
                line.task().owner(),
                "",
                line.task().due());
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, reader);
    }
}
