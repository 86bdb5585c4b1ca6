package app.jobbag.ui;

import app.jobbag.kernel.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What every page's forms need: a key to act once, and the form's fields as they were when it was opened. */
@Component
class PageModel {
    private final Conflicts conflicts;

    PageModel(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        request.setAttribute("_key", Ids.next().toString());
        request.setAttribute("_path", request.getRequestURI());
        if (request.getAttribute(Conflicts.ORIGINAL) == null) {
            String sent = request.getParameter(Conflicts.ORIGINAL);
            Object form = page.getModel().get("form");
            if (sent != null) {
                request.setAttribute(Conflicts.ORIGINAL, sent);
            } else if (form != null) {
                request.setAttribute(Conflicts.ORIGINAL, conflicts.remember(form));
            }
        }
    }
}
