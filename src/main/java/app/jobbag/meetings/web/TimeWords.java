package app.jobbag.meetings.web;

import app.jobbag.meetings.times.Attendance;
import app.jobbag.meetings.times.Clash;
import app.jobbag.meetings.times.Findings;
import app.jobbag.meetings.times.Hours;
import app.jobbag.meetings.times.Span;
import app.jobbag.ui.Formats;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Times and what stands against them, in the reader's words. */
@Component
class TimeWords {
    private final MessageSource texts;
    private final Formats formats;

    TimeWords(MessageSource texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** On the clocks of all: the first place with its day, the others with theirs only where it is another one. */
    String everywhere(Instant moment, ZoneId first, Collection<Attendance> people) {
        ZonedDateTime here = moment.atZone(first);
        Stream<String> others = people.stream()
                .map(Attendance::zone)
                .distinct()
                .filter(zone -> !zone.equals(first))
                .map(zone -> there(moment.atZone(zone), here));
        return Stream.concat(Stream.of(formats.zoned(here)), others).collect(Collectors.joining(" · "));
    }

    private String there(ZonedDateTime there, ZonedDateTime here) {
        return there.toLocalDate().equals(here.toLocalDate())
                ? formats.time(there.toLocalTime()) + " (" + formats.city(there.getZone()) + ")"
                : formats.zoned(there);
    }

    /** What is odd about a time whoever comes; nothing forbids it. */
    List<String> notes(Span span, Instant now, int agenda, int minutes) {
        List<String> notes = new ArrayList<>();
        if (span.from().isBefore(now)) {
            notes.add(text("meetings.times.past"));
        }
        if (agenda > minutes) {
            notes.add(text("meetings.times.agendaLonger", agenda, minutes));
        }
        return notes;
    }

    String clash(Clash clash, Span span) {
        String who = clash.who().required()
                ? clash.who().name()
                : text("meetings.times.optional", clash.who().name());
        return switch (clash.why()) {
            case AWAY -> text("meetings.times.clash.AWAY", who);
            case HOLIDAY -> text("meetings.times.clash.HOLIDAY", who, clash.off());
            case FREE_DAY -> text("meetings.times.clash.FREE_DAY", who);
            case BUSY -> {
                Span busy = Objects.requireNonNull(clash.meanwhile());
                yield text("meetings.times.clash.BUSY", who, clock(busy.from(), clash), clock(busy.to(), clash));
            }
            case OUT_OF_HOURS -> {
                Hours hours = Objects.requireNonNull(clash.hours());
                yield text(
                        "meetings.times.clash.OUT_OF_HOURS",
                        who,
                        clock(span.from(), clash),
                        formats.time(hours.opens()),
                        formats.time(hours.closes()));
            }
        };
    }

    private String clock(Instant moment, Clash clash) {
        return formats.time(moment.atZone(clash.who().zone()).toLocalTime());
    }

    List<String> why(Findings found) {
        return Stream.concat(
                        found.apart().stream()
                                .map(pair -> text(
                                        "meetings.times.apart",
                                        pair.one().name(),
                                        formats.city(pair.one().zone()),
                                        pair.other().name(),
                                        formats.city(pair.other().zone()))),
                        found.neverFree().stream().map(each -> text("meetings.times.neverFree", each.name())))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
