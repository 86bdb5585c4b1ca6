package app.jobbag.clients.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF says besides its pages: properties, bookmarks, remarks, fields, links, layers, descriptions of pictures, names
 * of attached files.
 *
 * @param attached whether files are attached, into which nobody looked
 */
record PdfWords(String words, boolean attached) {
    private static final Set<String> SAYING = Set.of(
            "Title",
            "Author",
            "Subject",
            "Keywords",
            "Contents",
            "RC",
            "T",
            "TU",
            "V",
            "DV",
            "URI",
            "F",
            "UF",
            "Desc",
            "Alt",
            "ActualText",
            "Name",
            "P",
            "Opt",
            "CA",
            "Reason",
            "Location");

    /** Of the description in XML what people wrote; the rest names the makers of programs. */
    private static final Pattern ABOUT =
            Pattern.compile("(?s)<dc:(title|creator|description|subject|rights)\\b.{0,20000}?</dc:\\1>");

    private static final int DEEPEST = 20;

    static PdfWords of(PDDocument pdf) throws IOException {
        COSDocument objects = pdf.getDocument();
        StringBuilder words = new StringBuilder("\n");
        boolean attached = false;
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            COSObject object = objects.getObjectFromPool(key);
            COSBase base = object == null ? null : object.getObject();
            attached |= base instanceof COSDictionary dictionary && dictionary.containsKey(COSName.EF);
            if (base != null) {
                read(base, words, 0);
            }
        }
        read(objects.getTrailer(), words, 0);
        PDMetadata about = pdf.getDocumentCatalog().getMetadata();
        if (about != null) {
            String xmp = new String(about.toByteArray(), StandardCharsets.UTF_8);
            ABOUT.matcher(xmp)
                    .results()
                    .map(MatchResult::group)
                    .map(HtmlText::of)
                    .forEach(words::append);
        }
        return new PdfWords(words.toString(), attached);
    }

    /** What an object holds itself; what it points to is looked at in its own turn. */
    private static void read(COSBase base, StringBuilder words, int depth) {
        if (base instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                boolean saying = SAYING.contains(entry.getKey().getName());
                if (saying && entry.getValue() instanceof COSString string) {
                    words.append(string.getString()).append('\n');
                }
                within(entry.getValue(), words, depth);
            });
        } else if (base instanceof COSArray array) {
            array.forEach(each -> within(each, words, depth));
        }
    }

    private static void within(COSBase base, StringBuilder words, int depth) {
        if (!(base instanceof COSObject) && depth < DEEPEST && words.length() < DocumentText.MOST) {
            read(base, words, depth + 1);
        }
    }
}
