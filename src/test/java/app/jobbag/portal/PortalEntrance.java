package app.jobbag.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.clients.ContactId;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Goes into the portal as a contact does: the link, Continue, the mailed code. */
@Component
public class PortalEntrance {
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");
    private static final Pattern LINK = Pattern.compile("/p/([A-Za-z0-9_-]{43})");

    @Autowired
    private Outbox outbox;

    /** As far as the link alone leads. */
    public Cookie follow(MockMvc web, String token) throws Exception {
        return cookie(web.perform(post("/p/{token}", token).with(csrf())).andReturn());
    }

    /** All the way. */
    public Cookie enter(MockMvc web, String token, ContactId contact) throws Exception {
        Cookie session = follow(web, token);
        web.perform(post("/p/presence/code").cookie(session).with(csrf()));
        return prove(web, session, code(contact));
    }

    public Cookie prove(MockMvc web, Cookie session, String code) throws Exception {
        return cookie(
                web.perform(post("/p/presence").cookie(session).with(csrf()).param("code", code))
                        .andReturn());
    }

    /** The newest mailed to the contact. */
    public String code(ContactId contact) {
        return newest(contact, CODE);
    }

    public String token(ContactId contact) {
        return newest(contact, LINK);
    }

    public List<Mail> mails(ContactId contact) {
        return Viewers.as(new Viewer.Everything("test"), () -> outbox.about("contact", contact.value()));
    }

    private String newest(ContactId contact, Pattern kind) {
        return mails(contact).stream()
                .map(mail -> kind.matcher(mail.body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail with " + kind));
    }

    private static Cookie cookie(MvcResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }
}
