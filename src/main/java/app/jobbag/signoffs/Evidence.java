package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is recorded of a signature (SIG-1).
 *
 * @param signer whoever signed, at the step that was signed
 * @param standsFor whose step it was, where a deputy signed
 * @param drawn the signature as it was drawn beside the typed name, if it was
 * @param onPaper where it came from and who looked at it, when it was signed on paper
 */
public record Evidence(
        ClientId client,
        SignatureRequestId request,
        SignerDetails signer,
        SignerState outcome,
        @Nullable String remarks,
        String sha256,
        Instant at,
        Consent consent,
        String typedName,
        Method method,
        @Nullable String mailedTo,
        Device device,
        @Nullable StandsFor standsFor,
        @Nullable Drawing drawn,
        @Nullable OnPaper onPaper) {
    /**
     * The text that the chain's hash covers: every field with its length before it, so that no two records read alike; a
     * deputy adds two, a drawing and a paper add theirs under a word that is no id.
     */
    String content(long number) {
        List<Object> signed = List.of(number, client.value(), request.value(), sha256, at, outcome, text(remarks));
        List<Object> by =
                List.of(signer.id(), signer.party(), signer.who(), signer.name(), signer.capacity(), typedName);
        List<Object> how = List.of(consent.version(), consent.language(), consent.text(), method, text(mailedTo));
        List<Object> place = List.of(device.address(), device.agent());
        List<Object> whose = standsFor == null ? List.of() : List.of(standsFor.person(), standsFor.name());
        List<Object> line = drawn == null ? List.of() : List.of("drawn", drawn.points());
        List<Object> paper = onPaper == null ? List.of() : onPaper.content();
        return List.of(signed, by, how, place, whose, line, paper).stream()
                .flatMap(List::stream)
                .map(Object::toString)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining());
    }

    /** The signer's id is the signature's, since nobody signs twice. */
    public UUID id() {
        return signer.id();
    }

    /** Where the code went, as a document shows it that both sides keep. */
    public @Nullable String maskedAddress() {
        return mailedTo == null ? null : MaskedAddress.of(mailedTo);
    }

    /** Whether the name typed as a signature is not the signer's, however it is spaced and capitalised. */
    public boolean isTypedOtherwise() {
        return !plain(typedName).equalsIgnoreCase(plain(signer.name()));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    private static String text(@Nullable String value) {
        return value == null ? "-" : "=" + value;
    }
}
