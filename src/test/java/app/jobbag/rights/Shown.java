package app.jobbag.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;

/** What an answer shows. */
final class Shown {
    /** The CSRF token and the key of a form are new with each page. */
    private static final Pattern PER_REQUEST =
            Pattern.compile("(name=\"(?:_csrf|_key)\"[^>]*?(?:value|content)=\")[^\"]*");

    /** Where a canary can be heard. */
    enum Medium {
        PAGE,
        REDIRECT,
        PDF,
        EXPORT,
        FILE,
        MAIL
    }

    private Shown() {}

    static Medium medium(MvcResult answer) {
        String type = String.valueOf(answer.getResponse().getContentType());
        if (answer.getResponse().getRedirectedUrl() != null) {
            return Medium.REDIRECT;
        }
        return type.startsWith("application/pdf")
                ? Medium.PDF
                : type.startsWith("text/csv")
                        ? Medium.EXPORT
                        : type.startsWith("text/html") ? Medium.PAGE : Medium.FILE;
    }

    /** All of it: headers, what the next page will say, the body's text, that of a PDF too. */
    static String all(MvcResult answer) {
        return headers(answer.getResponse()) + answer.getFlashMap() + '\n' + body(answer.getResponse());
    }

    /** What must be the same for what is denied and what is not there: all but what is new with each answer. */
    static String face(MvcResult answer) {
        String body = PER_REQUEST.matcher(body(answer.getResponse())).replaceAll("$1*");
        return answer.getResponse().getStatus() + "\n" + headers(answer.getResponse()) + body;
    }

    /** The first line of one that is not in the other. */
    static String difference(String one, String other) {
        String[] a = one.split("\n");
        String[] b = other.split("\n");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (!a[i].equals(b[i])) {
                return a[i].strip() + " ≠ " + b[i].strip();
            }
        }
        return a.length + " lines ≠ " + b.length;
    }

    private static String headers(MockHttpServletResponse response) {
        StringBuilder all = new StringBuilder();
        response.getHeaderNames().stream()
                .filter(name -> !name.equalsIgnoreCase("Set-Cookie"))
                .sorted()
                .forEach(name -> all.append(name)
                        .append(": ")
                        .append(response.getHeaders(name))
                        .append('\n'));
        return all.toString();
    }

    private static String body(MockHttpServletResponse response) {
        byte[] bytes = response.getContentAsByteArray();
        if (!"application/pdf".equals(response.getContentType())) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
