package app.jobbag.files.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks clamd about some bytes: they are streamed to it in pieces, so that no more than one piece is ever in memory. After it
 * could not be reached it is left alone for a moment, so that uploads don't wait for it one by one.
 */
@Component
public class VirusScanner {
    private static final Logger log = LoggerFactory.getLogger(VirusScanner.class);
    private static final Pattern ADDRESS = Pattern.compile("(?<host>[^:\\s]+):(?<port>\\d{1,5})");
    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int PIECE = 32 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    private final String address;
    private final Clock clock;
    private volatile Instant silentUntil = Instant.MIN;

    VirusScanner(@Value("${jobbag.files.clamd:}") String address, Clock clock) {
        if (!address.isBlank() && !ADDRESS.matcher(address.strip()).matches()) {
            throw new IllegalArgumentException("jobbag.files.clamd is host:port, not " + address);
        }
        this.address = address.strip();
        this.clock = clock;
    }

    /** Opens the bytes, each time they are asked for. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public boolean runs() {
        return !address.isEmpty();
    }

    /** For whoever waits: not where it could not be reached a moment ago. */
    public Finding scan(Content content) {
        return runs() && clock.instant().isBefore(silentUntil)
                ? new Finding.Unreachable("it could not be reached a moment ago")
                : ask(content);
    }

    /** In any case. */
    public Finding ask(Content content) {
        if (!runs()) {
            return new Finding.NoScanner();
        }
        try (Socket socket = connected();
                InputStream bytes = content.open()) {
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            return read(answer(socket.getInputStream()));
        } catch (IOException e) {
            silentUntil = clock.instant().plus(PAUSE);
            log.warn("the virus scanner at {} could not be asked: {}", address, e.toString());
            return new Finding.Unreachable(e.toString());
        }
    }

    private Socket connected() throws IOException {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IOException(address);
        }
        Socket socket = new Socket();
        try {
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.connect(
                    new InetSocketAddress(parts.group("host"), Integer.parseInt(parts.group("port"))), CONNECT_MILLIS);
            return socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** Each piece with its length before it; a length of nothing ends it. */
    private static void send(InputStream bytes, DataOutputStream out) throws IOException {
        out.write(INSTREAM);
        byte[] piece = new byte[PIECE];
        for (int count = bytes.read(piece); count > 0; count = bytes.read(piece)) {
            out.writeInt(count);
            out.write(piece, 0, count);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replace('\0', ' ')
                .strip();
    }

    /** {@code stream: OK}, {@code stream: Eicar-Test-Signature FOUND}, or what went wrong. */
    private static Finding read(String answer) throws IOException {
        if (answer.endsWith(" OK")) {
            return new Finding.Clean();
        }
        if (answer.endsWith(" FOUND")) {
            String virus = answer.substring(answer.indexOf(':') + 1, answer.length() - " FOUND".length());
            return new Finding.Infected(virus.strip());
        }
        throw new IOException("it said: " + answer);
    }
}
