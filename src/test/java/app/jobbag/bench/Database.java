package app.jobbag.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The embedded server of the application under measurement, as its superuser sees it. */
final class Database implements AutoCloseable {
    static final String PASSWORD = "measured on two cores";
    private static final int PDF_SIZE = 40_000;

    private final Path data;
    private final Connection sql;

    Database(Path data) throws IOException, SQLException {
        this.data = data;
        this.sql = DriverManager.getConnection(url() + "?ApplicationName=bench", user(), password());
    }

    String url() throws IOException {
        String port = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/jobbag";
    }

    String user() {
        return "postgres";
    }

    String password() throws IOException {
        return Files.readString(data.resolve("postgres/postgres.password")).strip();
    }

    Path files() {
        return data.resolve("files");
    }

    void seed(int rows, List<String> scripts) throws IOException, SQLException {
        byte[] pdf = new byte[PDF_SIZE];
        String sha256 = sha256(pdf);
        Path folder = files().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
        Files.write(Files.createDirectories(folder).resolve(sha256), pdf);
        Map<String, String> words = Map.of(
                ":rows", String.valueOf(rows),
                ":hash", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(PASSWORD),
                ":sha256", sha256,
                ":size", String.valueOf(PDF_SIZE));
        for (String script : scripts) {
            run("/bench/" + script + ".sql", words);
        }
    }

    /** The figures of those weeks, counted back from the running one. */
    void weeks(int first, int last) throws IOException, SQLException {
        run("/bench/week.sql", Map.of(":first", String.valueOf(first), ":last", String.valueOf(last)));
    }

    private void run(String script, Map<String, String> words) throws IOException, SQLException {
        try (InputStream file = Database.class.getResourceAsStream(script);
                Statement statement = sql.createStatement()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            for (String each : text.strip().split(";\\s*\n", -1)) {
                statement.execute(each);
            }
        }
    }

    String value(String query) throws SQLException {
        try (Statement statement = sql.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** CPU of all sessions of that name, in milliseconds. */
    double cpu(String application) throws SQLException, IOException {
        double all = 0;
        try (PreparedStatement query = sql.prepareStatement(
                "select pid from pg_stat_activity where datname = 'jobbag' and application_name = ?")) {
            query.setString(1, application);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    all += Subject.cpu(row.getLong(1));
                }
            }
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
