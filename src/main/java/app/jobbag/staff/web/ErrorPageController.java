package app.jobbag.staff.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.OpenDoor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what went wrong outside of every controller; asked for by its own address it is not there. */
@Controller
class ErrorPageController implements ErrorController {
    @RequestMapping("/error")
    @OpenDoor("whatever went wrong, for whomever")
    String show(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            throw new NotFound();
        }
        if (status >= 500) {
            return "error/5xx";
        }
        return status == 403 ? "error/403" : "error/404";
    }
}
