package app.jobbag.signoffs;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a mail says of time: by when an answer is awaited, and until when there can be an objection. */
@Component
class MailTerms {
    private final DueDates dueDates;
    private final ObjectionWords objection;

    MailTerms(DueDates dueDates, ObjectionWords objection) {
        this.dueDates = dueDates;
        this.objection = objection;
    }

    /** @param note for this signer alone, before the rest */
    String of(RequestDetails request, SignerDetails signer, Locale reader, String note) {
        return Stream.of(note, objection.of(request, reader), due(request, signer, reader))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> words + "\n\n")
                .collect(Collectors.joining());
    }

    /** Empty where there is no such day. */
    String due(RequestDetails request, SignerDetails signer, Locale reader) {
        return dueDates.sentence(request.client(), signer, reader);
    }
}
