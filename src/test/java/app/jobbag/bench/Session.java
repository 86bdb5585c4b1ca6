package app.jobbag.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in to Jobbag: makes requests that carry the session. */
final class Session {
    private static final Pattern COOKIE = Pattern.compile("(SESSION=[^;]+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private String cookie = "";

    private Session(int port) {
        this.port = port;
    }

    static Session signIn(int port, String email, String password) throws IOException {
        Session session = new Session(port);
        String token = session.token("/sign-in");
        session.send(Wire.post(
                "/sign-in",
                session.cookie,
                "_csrf=" + token + "&username=" + encoded(email) + "&password=" + encoded(password)));
        if (session.send(session.get("/")).status() != 200) {
            throw new IOException("cannot sign in as " + email);
        }
        return session;
    }

    byte[] get(String path) {
        return Wire.get(path, cookie);
    }

    /** A form with a key of its own, so that it takes effect. */
    byte[] post(String path, String token, String fields) {
        return Wire.post(path, cookie, "_csrf=" + token + "&_key=" + UUID.randomUUID() + "&" + fields);
    }

    /** What a form of that page must carry. */
    String token(String page) throws IOException {
        Matcher token = TOKEN.matcher(send(get(page)).text());
        if (!token.find()) {
            throw new IOException("no form at " + page);
        }
        return encoded(token.group(1));
    }

    Wire.Answer send(byte[] request) throws IOException {
        try (Wire wire = new Wire(port)) {
            Wire.Answer answer = wire.send(request);
            Matcher given = COOKIE.matcher(answer.headers().getOrDefault("set-cookie", ""));
            if (given.find()) {
                cookie = given.group(1);
            }
            return answer;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
