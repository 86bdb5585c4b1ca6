package app.jobbag.ui;

import app.jobbag.kernel.Lack;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what is missing in the reader's language, amounts and numbers as the reader writes them. */
@Component
public class Lacks {
    private final MessageSource messages;
    private final Formats formats;

    Lacks(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public List<Missing> said(List<Lack> lacks) {
        return lacks.stream().map(this::said).toList();
    }

    public Missing said(Lack lack) {
        Object[] words = formats.words(lack.arguments().toArray());
        return new Missing(messages.getMessage(lack.key(), words, LocaleContextHolder.getLocale()), lack.url());
    }
}
