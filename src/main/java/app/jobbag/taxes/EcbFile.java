package app.jobbag.taxes;

import app.jobbag.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The European Central Bank's reference rates, one day or many (eurofxref-daily.xml, -hist-90d.xml, -hist.xml): units of each
 * currency for one euro. A file from anywhere: no document type, no entity, no more than so many bytes and rates.
 */
final class EcbFile {
    /** The whole history has nine million. */
    static final int MOST_BYTES = 16 << 20;

    private static final int MOST_RATES = 500_000;
    private static final int DIGITS = 12;
    private static final String SOURCE = "ECB";
    private static final String EURO = "EUR";

    private final Map<LocalDate, Map<String, BigDecimal>> days = new TreeMap<>();
    private int rates;

    private EcbFile() {}

    /** @throws Refused when it is something else, or broken */
    static EcbFile read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refused("taxes.ecb.large", MOST_BYTES >> 20);
        }
        EcbFile file = new EcbFile();
        try {
            file.read(closed().createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException | DateTimeException | NumberFormatException e) {
            throw new Refused("taxes.ecb.broken");
        }
        if (file.days.isEmpty()) {
            throw new Refused("taxes.ecb.broken");
        }
        return file;
    }

    private static XMLInputFactory closed() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        LocalDate day = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refused("taxes.ecb.broken");
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Cube")) {
                String time = xml.getAttributeValue(null, "time");
                day = time == null ? day : LocalDate.parse(time);
                add(day, xml.getAttributeValue(null, "currency"), xml.getAttributeValue(null, "rate"));
            }
        }
    }

    private void add(@Nullable LocalDate day, @Nullable String currency, @Nullable String rate) {
        if (day == null || currency == null || rate == null) {
            return;
        }
        BigDecimal value = rate.length() > 20 ? BigDecimal.ZERO : new BigDecimal(rate);
        boolean sane = value.signum() > 0 && Math.abs(value.precision() - value.scale()) < DIGITS;
        if (!sane || ++rates > MOST_RATES) {
            throw new Refused("taxes.ecb.broken");
        }
        days.computeIfAbsent(day, none -> new TreeMap<>(Map.of(EURO, BigDecimal.ONE)))
                .put(currency, value);
    }

    /** Into the agency's currency, from the day on; nothing on days on which the bank has no rate for that. */
    List<ExchangeRate> into(Currency base, List<String> wanted, LocalDate from) {
        List<ExchangeRate> found = new ArrayList<>();
        days.forEach((day, rates) -> {
            BigDecimal own = rates.get(base.getCurrencyCode());
            if (own != null && !day.isBefore(from)) {
                rates.forEach((code, rate) -> {
                    if (wanted.contains(code) && !code.equals(base.getCurrencyCode())) {
                        BigDecimal value =
                                own.divide(rate, MathContext.DECIMAL64).setScale(DIGITS, RoundingMode.HALF_UP);
                        found.add(new ExchangeRate(Currency.getInstance(code), base, day, value, SOURCE));
                    }
                });
            }
        });
        return found;
    }
}
