package app.jobbag.weekly;

import app.jobbag.ui.Formats;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A fact in the language of the client. */
@Component
class FactWords {
    private final MessageSource texts;
    private final Formats formats;

    FactWords(MessageSource texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String say(Fact fact, Locale reader) {
        Fact.Words words = fact.words();
        Object[] told = {
            words.title(),
            words.who() == null ? "" : words.who(),
            words.day() == null ? "" : formats.fullDate(words.day(), reader),
            words.days(),
            words.late(),
            words.money() == null ? "" : formats.money(words.money(), reader)
        };
        return texts.getMessage("weekly.fact." + fact.key(), told, reader);
    }
}
