package app.jobbag.files.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks INSTREAM as clamd does: finds EICAR, says so, and falls silent when told to. */
public final class FakeClamd implements AutoCloseable {
    private static final int COMMAND = "zINSTREAM\0".length();

    private final ServerSocket door;
    private volatile boolean silent;
    private volatile int lastLength;

    public FakeClamd() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    public void fallSilent() {
        silent = true;
    }

    public void speakAgain() {
        silent = false;
    }

    /** How many bytes the last stream had. */
    public int lastLength() {
        return lastLength;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                if (!silent) {
                    answer(caller);
                }
            } catch (IOException e) {
                // the caller hung up, or the door was closed
                continue;
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = new String(in.readNBytes(COMMAND), StandardCharsets.US_ASCII);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            stream.writeBytes(in.readNBytes(length));
        }
        lastLength = stream.size();
        boolean found = stream.toString(StandardCharsets.UTF_8).contains("EICAR");
        String said = !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND\0"
                : found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        caller.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
