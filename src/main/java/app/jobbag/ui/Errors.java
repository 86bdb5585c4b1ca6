package app.jobbag.ui;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where what went wrong becomes a page. Absent, forbidden and mistyped addresses answer the same. */
@ControllerAdvice
class Errors {
    private final Formats formats;

    Errors(Formats formats) {
        this.formats = formats;
    }

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        NoHandlerFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound() {
        return "error/404";
    }

    @ExceptionHandler(Stale.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String stale(Model model) {
        return said(model, "ui.post.stale");
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused(Refused refusal, Model model) {
        return said(model, refusal.key(), formats.words(refusal.arguments()));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge(Model model) {
        return said(model, "ui.upload.tooLarge");
    }

    /** A parameter is missing, or names a field that no form has. */
    @ExceptionHandler({MissingServletRequestParameterException.class, InvalidPropertyException.class})
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String incomplete(Model model) {
        return said(model, "ui.post.incomplete");
    }

    private static String said(Model model, String key, Object... arguments) {
        model.addAttribute("key", key).addAttribute("arguments", arguments);
        return "error/refused";
    }
}
