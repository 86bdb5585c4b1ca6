package app.jobbag.einvoices;

import java.io.InputStream;
import java.io.StringReader;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds an electronic invoice against the official rules. A set of rules is read when it is first needed, which takes
 * seconds, and forgotten when memory is short: only for jobs, never while somebody waits.
 */
@Component
class Rulebook {
    private static final String REPORT = "http://purl.oclc.org/dsdl/svrl";

    private final Map<Rules, SoftReference<XsltExecutable>> read = new ConcurrentHashMap<>();
    private volatile @Nullable Processor engine;

    /** Empty for a sound one; warnings don't count. */
    List<Breach> breaches(List<Rules> books, String xml) {
        List<Breach> breaches = new ArrayList<>();
        books.forEach(rules -> breaches.addAll(breaches(rules, xml)));
        return breaches;
    }

    private List<Breach> breaches(Rules rules, String xml) {
        try {
            XdmDestination report = new XdmDestination();
            sheet(rules).load30().transform(new StreamSource(new StringReader(xml)), report);
            return report.getXdmNode().select(Steps.descendant(REPORT, "failed-assert")).asListOfNodes().stream()
                    .filter(Rulebook::isFatal)
                    .map(Rulebook::breach)
                    .toList();
        } catch (SaxonApiException e) {
            throw new IllegalStateException("rules " + rules, e);
        }
    }

    private static boolean isFatal(XdmNode failed) {
        String flag = Objects.requireNonNullElse(failed.attribute("flag"), "fatal");
        return !flag.equals("warning") && !flag.equals("information");
    }

    private static Breach breach(XdmNode failed) {
        String rule = failed.getAttributeValue(new QName("id"));
        return new Breach(
                Objects.requireNonNullElse(rule, ""), failed.getStringValue().strip());
    }

    /** Twice read at once does no harm; the processor's own names hold the two together. */
    private synchronized XsltExecutable sheet(Rules rules) throws SaxonApiException {
        SoftReference<XsltExecutable> known = read.get(rules);
        XsltExecutable sheet = known == null ? null : known.get();
        if (sheet == null) {
            InputStream text = Objects.requireNonNull(Rulebook.class.getResourceAsStream(rules.sheet()), rules.sheet());
            sheet = engine().newXsltCompiler().compile(new StreamSource(text, rules.sheet()));
            read.put(rules, new SoftReference<>(sheet));
        }
        return sheet;
    }

    private Processor engine() {
        Processor there = engine;
        if (there == null) {
            there = new Processor(false);
            there.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
            engine = there;
        }
        return there;
    }
}
