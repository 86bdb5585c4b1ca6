package app.jobbag.ui;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Sha256;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads a request's idempotency key and hashes what it asks for. */
final class Fingerprints {
    private Fingerprints() {}

    static PostedOnce.Fingerprint of(HttpServletRequest request) {
        UUID actor = Viewers.current().map(Viewer::id).orElse(Viewer.NOBODY);
        return new PostedOnce.Fingerprint(key(request), actor, bodyHash(request));
    }

    /** A request without a key (a script's) is its own. */
    private static UUID key(HttpServletRequest request) {
        String given = request.getParameter("_key");
        if (given == null || given.isBlank()) {
            return Ids.next();
        }
        String all = given + ' ' + request.getMethod() + ' ' + request.getRequestURI();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String bodyHash(HttpServletRequest request) {
        MessageDigest sha = Sha256.begin();
        Map<String, String[]> sorted = new TreeMap<>(request.getParameterMap());
        sorted.keySet().removeIf(name -> name.startsWith("_"));
        sorted.forEach((name, values) -> add(sha, name + '=' + String.join("\u001f", values)));
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            addFiles(sha, request);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void addFiles(MessageDigest sha, HttpServletRequest request) {
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    add(sha, part.getName() + '=' + part.getSubmittedFileName() + ' ' + part.getSize());
                    part.getInputStream().transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest sha, String text) {
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }
}
