package app.jobbag.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form, which says that it was wrong or how long to wait; never which of the two was wrong. */
public class SignInFailure implements AuthenticationFailureHandler {
    /** Where the session keeps the address that was typed, so that nobody has to type it again. */
    public static final String TYPED = "typedUsername";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = failure instanceof SignInProvider.WaitFirst wait
                ? "wait=" + (wait.left().toSeconds() + 1)
                : "wrong";
        request.getSession().setAttribute(TYPED, request.getParameter("username"));
        response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
    }
}
