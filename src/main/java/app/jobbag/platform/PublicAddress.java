package app.jobbag.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this installation: absolute addresses in mails and papers come from configuration, never from a request. */
@Component
public class PublicAddress {
    private final String base;

    PublicAddress(@Value("${jobbag.url:http://localhost:${server.port:8080}}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The absolute address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }
}
