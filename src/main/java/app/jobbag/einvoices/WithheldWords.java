package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.Withheld;
import app.jobbag.ui.Formats;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * EN 16931 knows no withholding: what is due (BT-115) is the whole, and the terms of payment (BT-20) say in words what is kept back
 * of it and what is to be transferred.
 */
@Component
class WithheldWords {
    private final MessageSource messages;
    private final Formats formats;

    WithheldWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    EDocument in(EDocument document, Locale locale) {
        InvoiceContent said = document.said();
        Withheld withheld = said.withheld();
        if (withheld == null) {
            return document;
        }
        Object[] words = {
            withheld.name(),
            withheld.percent(),
            formats.money(said.amount(said.net()), locale),
            formats.money(said.amount(withheld.amount()), locale),
            formats.money(said.payable(), locale)
        };
        String terms = messages.getMessage("einvoices.withheld." + document.kind(), words, locale);
        return document.saying((terms + " " + withheld.note()).strip());
    }
}
