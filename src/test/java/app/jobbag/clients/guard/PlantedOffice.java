package app.jobbag.clients.guard;

import app.jobbag.clients.guard.PlantedWords.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word and Excel files as the programs save them: words cut into runs, shared texts, headers and comments in parts of their own. */
final class PlantedOffice {
    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String SHEET = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

    private final Random random;

    PlantedOffice(Random random) {
        this.random = random;
    }

    void word(Path file, PlantedWords words) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "word/document.xml",
                "<w:document " + WORD + "><w:body>" + paragraph(words.at(Place.BODY)) + "<w:tbl><w:tr><w:tc>"
                        + paragraph("1") + "</w:tc><w:tc>" + paragraph(words.at(Place.CELL))
                        + "</w:tc></w:tr></w:tbl></w:body></w:document>");
        parts.put("word/header1.xml", "<w:hdr " + WORD + ">" + paragraph(words.at(Place.HEAD)) + "</w:hdr>");
        boolean foot = random.nextBoolean();
        parts.put(
                foot ? "word/footnotes.xml" : "word/comments.xml",
                (foot ? "<w:footnotes " : "<w:comments ") + WORD + ">" + (foot ? "<w:footnote>" : "<w:comment>")
                        + paragraph(words.at(Place.NOTE)) + (foot ? "</w:footnote>" : "</w:comment>")
                        + (foot ? "</w:footnotes>" : "</w:comments>"));
        properties(parts, words.at(Place.PROPERTY));
        zip(file, parts);
    }

    void excel(Path file, PlantedWords words) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/workbook.xml", "<workbook " + SHEET + "><sheets><sheet name='Plan'/></sheets></workbook>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst " + SHEET + "><si><t>1</t></si><si>" + rich(words.at(Place.BODY)) + "</si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet " + SHEET + "><sheetData><row><c t='s'><v>1</v></c><c t='inlineStr'><is>"
                        + rich(words.at(Place.CELL))
                        + "</is></c><c><v>12.5</v></c></row></sheetData><headerFooter><oddHeader>"
                        + escaped("&L&D&C&\"Arial,Bold\"&12" + words.at(Place.HEAD) + "&RPage &P")
                        + "</oddHeader></headerFooter></worksheet>");
        boolean thread = random.nextBoolean();
        parts.put(
                thread ? "xl/threadedComments/threadedComment1.xml" : "xl/comments1.xml",
                thread
                        ? "<ThreadedComments><threadedComment><text>" + escaped(words.at(Place.NOTE))
                                + "</text></threadedComment><threadedComment><text>and</text></threadedComment></ThreadedComments>"
                        : "<comments " + SHEET + "><commentList><comment><text>" + rich(words.at(Place.NOTE))
                                + "</text></comment></commentList></comments>");
        properties(parts, words.at(Place.PROPERTY));
        zip(file, parts);
    }

    void slides(Path file, PlantedWords words) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "ppt/slides/slide1.xml",
                slide("<a:tbl><a:tr><a:tc>" + drawn("1") + "</a:tc><a:tc>" + drawn(words.at(Place.CELL))
                        + "</a:tc></a:tr></a:tbl>" + drawn(words.at(Place.BODY))));
        parts.put("ppt/slideLayouts/slideLayout1.xml", slide(drawn(words.at(Place.HEAD))));
        boolean spoken = random.nextBoolean();
        parts.put(
                spoken ? "ppt/notesSlides/notesSlide1.xml" : "ppt/comments/comment1.xml",
                slide(
                        spoken
                                ? drawn(words.at(Place.NOTE))
                                : "<p:cm><p:text>" + escaped(words.at(Place.NOTE))
                                        + "</p:text></p:cm><p:cm><p:text>and</p:text></p:cm>"));
        properties(parts, words.at(Place.PROPERTY));
        zip(file, parts);
    }

    private static String slide(String inside) {
        return "<p:sld xmlns:p='p' xmlns:a='a'>" + inside + "</p:sld>";
    }

    private String drawn(String text) {
        return "<a:p>"
                + rich(text)
                        .replace("<r>", "<a:r>")
                        .replace("</r>", "</a:r>")
                        .replace("<rPr><b/></rPr>", "<a:rPr b='1'/>")
                        .replace("<t ", "<a:t ")
                        .replace("</t>", "</a:t>")
                + "</a:p>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private void properties(Map<String, String> parts, String words) {
        if (random.nextBoolean()) {
            parts.put(
                    "docProps/core.xml",
                    "<cp:coreProperties xmlns:cp='cp' xmlns:dc='dc'><dc:title>" + escaped(words)
                            + "</dc:title><dc:creator>Ana</dc:creator></cp:coreProperties>");
        } else {
            parts.put(
                    "docProps/custom.xml",
                    "<Properties xmlns:vt='vt'><property name='Job'><vt:lpwstr>" + escaped(words)
                            + "</vt:lpwstr></property><property name='Next'><vt:lpwstr>Ana</vt:lpwstr></property></Properties>");
        }
    }

    /** Runs end anywhere, also within a word, with formats, bookmarks and spelling marks between them. */
    private String paragraph(String text) {
        StringBuilder xml = new StringBuilder("<w:p>");
        for (String line : text.split("\n")) {
            for (int at = 0; at < line.length(); ) {
                int end = Math.min(line.length(), at + 1 + random.nextInt(14));
                xml.append(
                                "<w:bookmarkStart w:id='1' w:name='_GoBack'/>\n<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>")
                        .append(escaped(line.substring(at, end)))
                        .append("</w:t></w:r><w:proofErr w:type='spellEnd'/>\n");
                at = end;
            }
            xml.append("<w:r><w:br/></w:r>");
        }
        return xml.append("</w:p>").toString();
    }

    private String rich(String text) {
        int cut = random.nextInt(text.length());
        return "<r><t xml:space='preserve'>" + escaped(text.substring(0, cut))
                + "</t></r>\n<r><rPr><b/></rPr><t xml:space='preserve'>" + escaped(text.substring(cut)) + "</t></r>";
    }

    private static void zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
