package app.jobbag.files;

import app.jobbag.kernel.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** The files that came with a form, in their order: fit to be kept, or turned away. */
public record Handed(List<Received> all) {
    private static final int MOST = 100;

    public Handed {
        all = List.copyOf(all);
    }

    /** A field that was left empty hands in nothing. */
    static Handed of(List<MultipartFile> parts, FileReception reception) {
        return new Handed(parts.stream()
                .filter(Handed::isOne)
                .limit(MOST)
                .map(part -> reception.receive(Upload.of(part)))
                .toList());
    }

    public List<Received> fit() {
        return all.stream().filter(Received.Fit.class::isInstance).toList();
    }

    /** Why the others were turned away. */
    public List<Refused> refusals() {
        return all.stream()
                .flatMap(each -> each instanceof Received.Unfit unfit
                        ? Optional.of(unfit.reason()).stream()
                        : Optional.<Refused>empty().stream())
                .toList();
    }

    /** Says at its field why each of the others was turned away. */
    public void refuseUnfit(Errors errors, String field) {
        refusals().forEach(why -> errors.rejectValue(field, why.key(), why.arguments(), why.key()));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    private static boolean isOne(MultipartFile part) {
        String name = part.getOriginalFilename();
        return !part.isEmpty() || (name != null && !name.isEmpty());
    }
}
