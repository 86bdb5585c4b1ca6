package app.jobbag.ui;

import app.jobbag.kernel.Refused;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.PropertyAccessException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What was typed and can't be taken. A format that knows more than that it can't read it, such as that there is no 31 February,
 * throws {@link Refused}, and the field says that instead of how to write it.
 */
@ControllerAdvice
public class Misread extends DefaultBindingErrorProcessor {
    private final Formats formats;

    Misread(Formats formats) {
        this.formats = formats;
    }

    @InitBinder
    void say(WebDataBinder binder) {
        binder.setBindingErrorProcessor(this);
    }

    @Override
    public void processPropertyAccessException(PropertyAccessException fault, BindingResult errors) {
        Optional<Refused> refusal = refusal(fault);
        if (refusal.isEmpty() || fault.getPropertyName() == null) {
            super.processPropertyAccessException(fault, errors);
            return;
        }
        Refused said = refusal.get();
        errors.addError(new FieldError(
                errors.getObjectName(),
                fault.getPropertyName(),
                fault.getValue(),
                true,
                new String[] {said.key()},
                formats.words(said.arguments()),
                said.key()));
    }

    /** The fact inside a conversion that failed, if its format knew one. */
    public static Optional<Refused> refusal(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst();
    }
}
