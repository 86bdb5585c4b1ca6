package app.jobbag.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection that is kept open: a client so plain that it costs next to nothing beside what it measures. */
final class Wire implements AutoCloseable {
    /** An answer. */
    record Answer(int status, Map<String, String> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        open();
    }

    static byte[] get(String path, String cookie) {
        return head("GET", path, cookie).append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String path, String cookie, String form) {
        byte[] body = form.getBytes(StandardCharsets.US_ASCII);
        return (head("POST", path, cookie)
                                .append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                                .append(body.length)
                                .append("\r\n\r\n")
                                .toString()
                        + form)
                .getBytes(StandardCharsets.US_ASCII);
    }

    Answer send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        String status = line();
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + "\n" + other);
        }
        Answer answer = new Answer(Integer.parseInt(status.substring(9, 12)), headers, body(headers));
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
            open();
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        if (length != null) {
            return exactly(Integer.parseInt(length));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            for (int size = chunk(); size > 0; size = chunk()) {
                body.writeBytes(exactly(size));
                line();
            }
            line();
        }
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    private static StringBuilder head(String verb, String path, String cookie) {
        StringBuilder head = new StringBuilder(verb)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n");
        return cookie.isEmpty() ? head : head.append("Cookie: ").append(cookie).append("\r\n");
    }
}
