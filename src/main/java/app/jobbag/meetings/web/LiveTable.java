package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft.Topic;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.live.LiveLine;
import app.jobbag.meetings.live.LiveNews;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The live notes by items of the agenda. Lines whose item has been reworded since keep their words as a heading; what is on
 * no agenda comes last.
 */
public record LiveTable(List<Part> parts, long used, int minutes) {
    /**
     * An item of the agenda.
     *
     * @param used seconds, until now
     * @param next the item after it; null for the last
     */
    public record Part(
            String topic,
            @Nullable Integer minutes,
            @Nullable Party lead,
            Clock clock,
            @Nullable String next,
            List<LiveLine> lines) {
        public boolean isBeside() {
            return topic.isEmpty();
        }
    }

    /** What the clock of an item shows. */
    public record Clock(long used, boolean running, boolean over) {
        public String text() {
            return LiveTable.text(used);
        }
    }

    static LiveTable of(MeetingDetails meeting, LiveNews news, Instant now) {
        List<Topic> agenda = meeting.plan().agenda();
        List<String> topics = Stream.of(
                        agenda.stream().map(Topic::text),
                        news.lines().stream().map(LiveLine::topic).filter(each -> !each.isEmpty()),
                        Stream.of(""))
                .flatMap(each -> each)
                .distinct()
                .toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            String next = i + 1 < topics.size() && !topics.get(i + 1).isEmpty() ? topics.get(i + 1) : null;
            parts.add(part(topics.get(i), next, agenda, news, now));
        }
        return new LiveTable(
                List.copyOf(parts), news.used(now), meeting.plan().when().minutes());
    }

    private static Part part(String topic, @Nullable String next, List<Topic> agenda, LiveNews news, Instant now) {
        Topic planned = agenda.stream()
                .filter(each -> each.text().equals(topic))
                .findFirst()
                .orElse(new Topic(topic, null, null));
        long used = news.used(topic, now);
        boolean over = planned.minutes() != null && used > planned.minutes() * 60L;
        return new Part(
                topic,
                planned.minutes(),
                planned.lead(),
                new Clock(used, topic.equals(news.running()), over),
                next,
                news.lines().stream().filter(each -> each.topic().equals(topic)).toList());
    }

    /** Where what is typed belongs: to the item that the clock runs for, else to the first. */
    String topic() {
        return parts.stream()
                .filter(each -> each.clock().running())
                .findFirst()
                .orElse(parts.get(0))
                .topic();
    }

    public Clock whole() {
        boolean running = parts.stream().anyMatch(each -> each.clock().running());
        return new Clock(used, running, used > minutes * 60L);
    }

    private static String text(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
