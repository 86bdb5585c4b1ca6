package app.jobbag.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * The floor: {@code Floor PORT URL USER PASSWORD FILES}. JDBC, string building, the JDK's own server; no sign-in, no rights,
 * no framework. What it answers faster than Jobbag is what all of those cost.
 */
final class Floor {
    private static final int CONNECTIONS = 8;

    private final BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);
    private final FloorPages pages;

    private Floor(Path files) {
        this.pages = new FloorPages(files);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Floor floor = new Floor(Path.of(arguments[4]));
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = DriverManager.getConnection(arguments[1], arguments[2], arguments[3]);
            connection.setAutoCommit(false);
            floor.pool.add(connection);
        }
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        HttpServer server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newFixedThreadPool(CONNECTIONS));
        server.createContext("/", floor::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Connection connection = pool.take();
            try {
                send(exchange, pages.page(exchange, parameters(exchange), connection));
                connection.commit();
            } catch (SQLException e) {
                exchange.sendResponseHeaders(500, -1);
            } finally {
                pool.add(connection);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, FloorPages.Page page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", page.type());
        exchange.sendResponseHeaders(page.status(), page.body().length == 0 ? -1 : page.body().length);
        if (page.body().length > 0) {
            exchange.getResponseBody().write(page.body());
        }
    }

    private static Map<String, String> parameters(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestMethod().equals("POST")
                ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                : exchange.getRequestURI().getQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&", -1))
                        .map(each -> each.split("=", 2))
                        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }
}
