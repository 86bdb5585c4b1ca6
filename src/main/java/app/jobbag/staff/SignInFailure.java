package app.jobbag.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form, which says that it was wrong or how long to wait; never which of the two was wrong. */
class SignInFailure implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = failure instanceof SignInProvider.WaitFirst wait
                ? "wait=" + (wait.left().toSeconds() + 1)
                : "wrong";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
    }
}
