package app.jobbag.torture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Compares what was acknowledged with what the database holds, as a superuser, past the application and its policies. */
final class Reckoning {
    private final Connection sql;
    private final List<String> findings = new ArrayList<>();

    Reckoning(Connection sql) {
        this.sql = sql;
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    /** Nothing acknowledged is missing, nothing is there twice. */
    void deeds(List<Ledger.Entry> entries) throws SQLException {
        for (Ledger.Entry entry : entries) {
            try (PreparedStatement question = sql.prepareStatement(entry.deed().question())) {
                question.setString(1, entry.deed().marker());
                long times = number(question.executeQuery());
                if (times != 1) {
                    findings.add("%s: %s, acknowledged with %s after %d tries, took effect %d times"
                            .formatted(
                                    times == 0 ? "LOST" : "DOUBLED",
                                    entry.deed().marker(),
                                    entry.location(),
                                    entry.tries(),
                                    times));
                }
            }
        }
    }

    /** As many as acknowledged: no effect that nobody was told of. */
    void same(String what, String question, long acknowledged) throws SQLException {
        long there = number(question);
        if (there != acknowledged) {
            findings.add("%s: %d acknowledged, %d there".formatted(what, acknowledged, there));
        }
    }

    /** A year's numbers run from 1 to the counter, each once. Answers how many there are. */
    long series(String series, String numbers) throws SQLException {
        long last = number("select coalesce(sum(last), 0) from number_series where series = '" + series + "'");
        long given = number("select count(*) from (" + numbers + ") given");
        long distinct = number("select count(distinct number) from (" + numbers + ") given");
        long highest = number("select coalesce(max(number), 0) from (" + numbers + ") given");
        if (given != last || distinct != last || highest != last) {
            findings.add("series %s: counter %d, %d numbers given, %d different, highest %d"
                    .formatted(series, last, given, distinct, highest));
        }
        return given;
    }

    /** Every entry up to that one has its seal and every seal fits the one before. Answers how many seals there are. */
    long trail(String content, long lastEntry) throws SQLException, NoSuchAlgorithmException {
        String before = "0".repeat(64);
        long seals = 0;
        try (Statement read = sql.createStatement();
                ResultSet row = read.executeQuery("select s.seal, s.hash, " + content
                        + " from trail_seal s join trail t on t.number = s.entry order by s.seal")) {
            while (row.next()) {
                seals++;
                MessageDigest sha = MessageDigest.getInstance("SHA-256");
                sha.update(before.getBytes(StandardCharsets.US_ASCII));
                String hash =
                        HexFormat.of().formatHex(sha.digest(row.getString(3).getBytes(StandardCharsets.UTF_8)));
                if (row.getLong(1) != seals || !hash.equals(row.getString(2))) {
                    findings.add("trail: seal %d does not fit".formatted(row.getLong(1)));
                }
                before = row.getString(2);
            }
        }
        long unsealed = unsealed(lastEntry);
        if (unsealed > 0) {
            findings.add("trail: %d entries without a seal".formatted(unsealed));
        }
        return seals;
    }

    long unsealed(long lastEntry) throws SQLException {
        return number("select count(*) from trail t where t.number <= " + lastEntry
                + " and not exists (select from trail_seal s where s.entry = t.number)");
    }

    long number(String question) throws SQLException {
        try (Statement ask = sql.createStatement()) {
            return number(ask.executeQuery(question));
        }
    }

    private static long number(ResultSet rows) throws SQLException {
        try (rows) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
