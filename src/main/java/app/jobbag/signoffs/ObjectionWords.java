package app.jobbag.signoffs;

import app.jobbag.clients.ClientRegister;
import app.jobbag.ui.Formats;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a mail says about the agreed time to object: until when, where the client is. */
@Component
class ObjectionWords {
    private final ClientRegister clients;
    private final Formats formats;
    private final MessageSource texts;

    ObjectionWords(ClientRegister clients, Formats formats, MessageSource texts) {
        this.clients = clients;
        this.formats = formats;
        this.texts = texts;
    }

    /** Empty where only answers count. */
    String of(RequestDetails request, Locale reader) {
        Instant until = request.objectionUntil();
        if (until == null) {
            return "";
        }
        String end =
                formats.zoned(until.atZone(clients.details(request.client()).zone()), reader);
        return texts.getMessage("signoffs.mail.objection", new Object[] {end}, reader);
    }
}
