package app.jobbag.bank.web;

import app.jobbag.bank.Proposal;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.ui.Formats;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reasons and refusals in the reader's words. */
@Component("bankWords")
public class BankWords {
    private final MessageSource messages;
    private final Formats formats;

    BankWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String said(Proposal.Reason reason) {
        return text(reason.key(), reason.words());
    }

    public String said(Refused refused) {
        return text(refused.key(), refused.arguments());
    }

    private String text(String key, Object[] arguments) {
        Object[] words = Arrays.stream(arguments).map(this::word).toArray();
        return messages.getMessage(key, words, LocaleContextHolder.getLocale());
    }

    private Object word(Object argument) {
        if (argument instanceof Money money) {
            return formats.money(money);
        }
        return argument instanceof Instant moment ? formats.instant(moment) : argument;
    }
}
