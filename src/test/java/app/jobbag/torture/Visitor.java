package app.jobbag.torture;

import app.jobbag.torture.Page.Form;
import app.jobbag.torture.Page.Unexpected;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

/** One signed-in person at a browser without script. */
final class Visitor {
    private final TorturedServer server;
    private final HttpClient http;

    Visitor(TorturedServer server) {
        this.server = server;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        Form door = get("/sign-in").form("/sign-in");
        Page answer = post(door.with("username", email).with("password", password));
        if (answer.status() != 302 || answer.location().contains("/sign-in")) {
            throw new Unexpected("cannot sign in", answer);
        }
    }

    /** Follows redirects; fails on anything but a page. */
    Page get(String path) throws IOException, InterruptedException {
        Page page = send(HttpRequest.newBuilder(server.at(path)).GET());
        for (int hops = 0; hops < 5 && page.status() / 100 == 3; hops++) {
            page = send(HttpRequest.newBuilder(server.at(page.location())).GET());
        }
        if (page.status() != 200) {
            throw new Unexpected("no page at " + path, page);
        }
        return page;
    }

    Page post(Form form) throws IOException, InterruptedException {
        String body = form.fields().entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(server.at(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        String location = answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(uri -> uri.getQuery() == null ? uri.getPath() : uri.getPath() + '?' + uri.getRawQuery())
                .orElse("");
        return new Page(answer.statusCode(), location, answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
