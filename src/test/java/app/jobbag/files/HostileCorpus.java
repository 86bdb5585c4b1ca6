package app.jobbag.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Two hundred files that mean harm or are broken: bombs, polyglots, scripts, wrong extensions, odd names. */
final class HostileCorpus {
    private static final String SCRIPT = "<script>alert(document.cookie)</script>";

    private final List<Hostile> all = new ArrayList<>();

    /** A file as it comes in. */
    record Hostile(String name, byte[] bytes) {}

    static List<Hostile> files() {
        HostileCorpus corpus = new HostileCorpus();
        corpus.bombs();
        corpus.pictures();
        corpus.picturesForPrint();
        corpus.pdfs();
        corpus.scripts();
        corpus.polyglots();
        corpus.names();
        return corpus.all;
    }

    private void add(String name, byte[] bytes) {
        all.add(new Hostile(name, bytes));
    }

    private void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hundreds of megabytes in a few hundred kilobytes, in parcels and in Office documents. */
    private void bombs() {
        for (int megabytes : new int[] {50, 200, 400}) {
            add("bomb-" + megabytes + ".zip", HostileBytes.zip("zeros.bin", megabytes));
            add("bomb-" + megabytes + ".docx", HostileBytes.office("word/document.xml", megabytes));
            add("bomb-" + megabytes + ".xlsx", HostileBytes.office("xl/worksheets/sheet1.xml", megabytes));
            add("bomb-" + megabytes + ".pptx", HostileBytes.office("ppt/slides/slide1.xml", megabytes));
            add("bomb-" + megabytes + ".odt", HostileBytes.zip("content.xml", megabytes));
        }
        add("many.zip", HostileBytes.many(20_000));
        add("slip.zip", HostileBytes.zipped("../../../../etc/cron.d/evil", SCRIPT));
        add("inside.docx", HostileBytes.zipped("word/vbaProject.bin", "macro"));
        add(
                "nested.zip",
                HostileBytes.zipped(
                        "inner.zip", new String(HostileBytes.zip("zeros", 10), StandardCharsets.ISO_8859_1)));
        for (String kind : List.of("docx", "xlsx", "pptx", "odt", "ods", "zip")) {
            add("truncated." + kind, HostileBytes.cut(HostileBytes.zip("a", 1), 60));
            add("not-a-zip." + kind, "PK\u0003\u0004 and then nothing of the kind");
        }
    }

    private void pictures() {
        for (int side : new int[] {20_000, 50_000, 65_000}) {
            add("bomb-" + side + ".png", HostileBytes.png(side, side, true));
            add("lying-" + side + ".png", HostileBytes.png(side, side, false));
        }
        add("negative.png", HostileBytes.png(-1, -1, false));
        add("zero.png", HostileBytes.png(0, 0, true));
        for (String kind : List.of("png", "jpg", "gif", "tif", "webp", "psd")) {
            add("script." + kind, SCRIPT);
            add("svg." + kind, HostileBytes.svg());
            add("exe." + kind, "MZ\u0090\u0000\u0003 This program cannot be run in DOS mode");
        }
        for (int at = 1; at <= 8; at++) {
            add("cut-" + at + ".png", HostileBytes.cut(HostileBytes.png(300, 300, true), 20 * at));
            add(
                    "cut-" + at + ".jpg",
                    HostileBytes.cut(
                            HostileBytes.bytes("ffd8ffe000104a46494600010100000100010000ffdb0043"), 2 + 2 * at));
        }
    }

    private void picturesForPrint() {
        for (int at : new int[] {40, 200, 600}) {
            add("cut-for-print-" + at + ".jpg", HostileBytes.cut(PrintPictures.cmyk(64, 64, 255, 0, 0, 0), at));
            add("cut-" + at + ".webp", HostileBytes.cut(PrintPictures.webp("harvest"), at));
            add("cut-lossless-" + at + ".webp", HostileBytes.cut(PrintPictures.webp("harvest-lossless"), at / 10));
        }
        add("lying-for-print.jpg", PrintPictures.lyingCmyk(65_500));
        add("lying.webp", PrintPictures.lyingWebp(16_000));
        add("lying-less.webp", PrintPictures.lyingWebp(3_900));
        add("endless.webp", PrintPictures.endlessWebp());
    }

    private void pdfs() {
        String head = "%PDF-1.7\n";
        add("empty.pdf", head);
        add("garbage.pdf", head + "x".repeat(100_000));
        add(
                "cycle.pdf",
                head + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj"
                        + " trailer<</Root 1 0 R>>");
        add(
                "script.pdf",
                head
                        + "1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj trailer<</Root 1 0 R>>");
        add(
                "launch.pdf",
                head + "1 0 obj<</Type/Catalog/OpenAction<</S/Launch/F(cmd.exe)>>>>endobj trailer<</Root 1 0 R>>");
        add("huge-page.pdf", HostileBytes.page(head, "[0 0 9000000 9000000]", new byte[0]));
        add("flate-bomb.pdf", HostileBytes.page(head, "[0 0 500 500]", HostileBytes.deflated(300)));
        for (int at = 1; at <= 12; at++) {
            add(
                    "broken-" + at + ".pdf",
                    HostileBytes.cut(HostileBytes.page(head, "[0 0 500 500]", HostileBytes.deflated(1)), 15 * at));
        }
        add("page.pdf", "<html>" + SCRIPT);
        add("late-head.pdf", " ".repeat(2000) + head);
    }

    private void scripts() {
        for (String kind : List.of(
                "svg", "html", "htm", "xhtml", "js", "exe", "bat", "sh", "php", "jar", "docm", "xlsm", "lnk", "hta",
                "scr", "iso", "swf", "xml", "vbs", "ps1")) {
            add("harm." + kind, kind.startsWith("sv") ? HostileBytes.svg() : SCRIPT);
            add("picture.png." + kind, SCRIPT);
        }
        for (String kind : List.of("txt", "csv", "eml", "pdf", "mp3", "mp4", "doc", "msg")) {
            add("script-in." + kind, "<!DOCTYPE html><html>" + SCRIPT);
            add("svg-in." + kind, HostileBytes.svg());
        }
        add("formula.csv", "=cmd|' /C calc'!A0,1\n");
    }

    private void polyglots() {
        byte[] zip = HostileBytes.zip("a.txt", 1);
        for (String start : List.of("GIF89a/*", "%PDF-1.4\n", "\u0089PNG\r\n\u001a\n", "BM")) {
            for (String kind : List.of("gif", "pdf", "png", "zip", "txt")) {
                add(
                        "polyglot." + kind,
                        HostileBytes.join(
                                start.getBytes(StandardCharsets.ISO_8859_1),
                                SCRIPT.getBytes(StandardCharsets.UTF_8),
                                zip));
            }
        }
    }

    private void names() {
        for (String name : List.of(
                "../../etc/passwd.txt",
                "..\\..\\windows\\win.txt",
                "/etc/shadow.txt",
                "C:\\evil.txt",
                "invoice\u202efdp.exe.txt",
                "a\u0000.txt",
                "a\r\nSet-Cookie: x=1.txt",
                "\".txt",
                "';drop table client;.txt",
                ".txt",
                "   .txt",
                "...txt",
                "CON.txt",
                "aux.txt",
                "x".repeat(5000) + ".txt",
                "🦜".repeat(300) + ".txt",
                "${7*7}.txt",
                "<b>bold</b>.txt",
                "%2e%2e%2fpasswd.txt",
                "\ufeffbom.txt",
                "~root.txt",
                "-rf.txt",
                "*.txt",
                "a/.txt",
                "\u202e\u202d\u2066.txt",
                "名\u200b前.txt",
                "a.txt\u0000.exe",
                "noextension",
                "")) {
            add(name, "harmless");
        }
    }
}
