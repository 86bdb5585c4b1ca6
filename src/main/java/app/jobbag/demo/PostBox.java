package app.jobbag.demo;

import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.SignedIn;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the mailed code, as the contact reads it in the mail. */
@DemoPart
class PostBox {
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");

    private final Stage stage;
    private final Outbox outbox;

    PostBox(Stage stage, Outbox outbox) {
        this.stage = stage;
        this.outbox = outbox;
    }

    String code(SignedIn reader, SignatureRequestId request) {
        return stage.as(reader, () -> outbox.about("signature_request", request.value())).stream()
                .map(Mail::body)
                .flatMap(PostBox::codes)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> codes(String body) {
        return CODE.matcher(body).results().map(MatchResult::group);
    }
}
