package app.jobbag.meetings.invitations;

import app.jobbag.ui.Formats;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a meeting is, in the words of a letter. */
@Component
class InvitationWords {
    private final MessageSource texts;
    private final Formats formats;

    InvitationWords(MessageSource texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** By the reader's clock. */
    String when(Letter letter) {
        return formats.zoned(
                letter.told().begins().withZoneSameInstant(letter.zone()),
                letter.to().locale());
    }

    /** What, when and where; by the clock of the place too, where that is another one. */
    String facts(Letter letter) {
        Told told = letter.told();
        ZonedDateTime there = told.begins();
        List<String> lines = new ArrayList<>();
        lines.add(told.subject());
        lines.add(text("invitations.mail.when", letter, when(letter), told.minutes()));
        if (!there.getOffset().equals(there.withZoneSameInstant(letter.zone()).getOffset())) {
            lines.add(text(
                    "invitations.mail.there",
                    letter,
                    formats.zoned(there, letter.to().locale())));
        }
        if (!told.place().isBlank()) {
            lines.add(text("invitations.mail.where", letter, told.place()));
        }
        if (!told.link().isBlank()) {
            lines.add(text("invitations.mail.call", letter));
            lines.add(told.link());
        }
        return String.join("\n", lines);
    }

    /** What it is for, and its agenda; empty when nothing was written. */
    String about(Letter letter) {
        List<String> parts = new ArrayList<>();
        if (!letter.told().purpose().isBlank()) {
            parts.add(letter.told().purpose());
        }
        if (!letter.told().agenda().isEmpty()) {
            parts.add(letter.told().agenda().stream()
                    .map(line -> "– " + line(letter, line))
                    .collect(Collectors.joining("\n", text("invitations.mail.agenda", letter) + "\n", "")));
        }
        return String.join("\n\n", parts);
    }

    String text(String key, Letter letter, Object... arguments) {
        return texts.getMessage(key, arguments, letter.to().locale());
    }

    private String line(Letter letter, Told.Line line) {
        String timed = line.minutes() == null
                ? line.text()
                : text("invitations.mail.topic", letter, line.text(), line.minutes());
        return line.lead().isEmpty() ? timed : text("invitations.mail.topicOf", letter, timed, line.lead());
    }
}
