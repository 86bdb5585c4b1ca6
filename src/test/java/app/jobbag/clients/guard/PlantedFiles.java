package app.jobbag.clients.guard;

import app.jobbag.clients.guard.PlantedWords.Place;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;

/** Real files of all kinds that the guard reads. */
final class PlantedFiles {
    enum Kind {
        PRESS("pdf", false),
        CHUNKS("pdf", true),
        SCATTERED("pdf", true),
        CHINESE("pdf", false),
        WORD("docx", false),
        EXCEL("xlsx", false),
        SLIDES("pptx", false),
        TEXT("txt", false),
        TABLE("csv", false),
        PAGE("html", false),
        MAIL("eml", false);

        final String extension;
        final boolean latin;

        Kind(String extension, boolean latin) {
            this.extension = extension;
            this.latin = latin;
        }

        /** Of twenty files one or more are of each kind; the slow ones are few. */
        static Kind of(int number) {
            return switch (number % 20) {
                case 0 -> PRESS;
                case 1, 2, 3, 4 -> CHUNKS;
                case 5, 6 -> SCATTERED;
                case 7 -> CHINESE;
                case 8, 9, 10, 11 -> WORD;
                case 12, 13 -> EXCEL;
                case 14 -> SLIDES;
                case 15 -> TEXT;
                case 16 -> TABLE;
                case 17, 18 -> PAGE;
                default -> MAIL;
            };
        }
    }

    private final Random random;
    private final PlantedPdf pdf;
    private final PlantedOffice office;

    PlantedFiles(Random random) throws IOException {
        this.random = random;
        pdf = new PlantedPdf(random);
        office = new PlantedOffice(random);
    }

    void write(Kind kind, Path file, PlantedWords words) throws IOException {
        switch (kind) {
            case PRESS -> pdf.ofTheHouse(file, words);
            case CHUNKS -> pdf.inChunks(file, words);
            case SCATTERED -> pdf.scattered(file, words);
            case CHINESE -> pdf.inChinese(file, words);
            case WORD -> office.word(file, words);
            case EXCEL -> office.excel(file, words);
            case SLIDES -> office.slides(file, words);
            case TEXT -> Files.write(file, everything(words, "\n").getBytes(coding()));
            case TABLE -> Files.writeString(file, table(words));
            case PAGE -> Files.writeString(file, page(words));
            case MAIL -> Files.writeString(file, mail(words));
        }
    }

    private Charset coding() {
        return random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16;
    }

    private static String everything(PlantedWords words, String between) {
        StringBuilder all = new StringBuilder();
        for (Place place : Place.values()) {
            all.append(words.at(place)).append(between);
        }
        return all.toString();
    }

    private static String table(PlantedWords words) {
        StringBuilder table = new StringBuilder("\uFEFF1;2\r\n");
        for (Place place : Place.values()) {
            table.append("3;\"").append(words.at(place).replace("\"", "\"\"")).append("\"\r\n");
        }
        return table.toString();
    }

    /** Marks within words, letters as numbers, words in tags. */
    private String page(PlantedWords words) {
        return "<!DOCTYPE html><html><head><title>" + marked(words.at(Place.HEAD)) + "</title><meta content=\""
                + PlantedOffice.escaped(words.at(Place.PROPERTY)) + "\"></head><body><p>" + marked(words.at(Place.BODY))
                + "</p><!-- " + words.at(Place.NOTE) + " --><table><tr><td>1</td><td>" + marked(words.at(Place.CELL))
                + "</td></tr></table></body></html>";
    }

    private String marked(String text) {
        StringBuilder html = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                html.append("<br>");
            } else if (c == '\u00ad') {
                html.append("&shy;");
            } else if (c > 127 && random.nextBoolean()) {
                html.append("&#").append((int) c).append(';');
            } else {
                html.append(PlantedOffice.escaped(String.valueOf(c)));
            }
            if (Character.isLetter(c) && random.nextInt(9) == 0) {
                html.append(random.nextBoolean() ? "<wbr>" : "<b></b>");
            }
        }
        return html.toString();
    }

    private String mail(PlantedWords words) {
        byte[] subject = words.at(Place.HEAD).strip().replace('\n', ' ').getBytes(StandardCharsets.UTF_8);
        String body = words.at(Place.BODY) + words.at(Place.CELL) + "\n" + words.at(Place.NOTE) + "\n"
                + words.at(Place.PROPERTY);
        byte[] coded = (random.nextBoolean() ? body : page(words)).getBytes(StandardCharsets.UTF_8);
        return "Subject: =?UTF-8?B?" + Base64.getEncoder().encodeToString(subject)
                + "?=\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(coded);
    }
}
