package app.jobbag.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.validation.BindingResult;

/**
 * A changing request, as a controller method receives it: does its work once and in one transaction, then redirects; shows
 * the form again when something is wrong.
 */
public final class Post {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final PostAnswers answers;

    Post(HttpServletRequest request, HttpServletResponse response, PostAnswers answers) {
        this.request = request;
        this.response = response;
        this.answers = answers;
    }

    /** A filled-in form; {@code view} is shown again, with what was typed, when it can't be saved. */
    public FormPost form(String view, BindingResult errors) {
        return new FormPost(this, view, errors);
    }

    /** A button: an action on something that is there. */
    public ActionPost action() {
        return new ActionPost(this);
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    PostAnswers answers() {
        return answers;
    }
}
