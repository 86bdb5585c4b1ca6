package app.jobbag.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpHeaders;

/** The page of ours that a small form stood on; the first page when the browser does not say. */
final class CameFrom {
    private CameFrom() {}

    static String of(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI from = new URI(referer == null ? "" : referer);
            String path = from.getRawPath();
            if (!request.getServerName().equals(from.getHost()) || path == null || !path.matches("/([^/\\\\].*)?")) {
                return "/";
            }
            return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
