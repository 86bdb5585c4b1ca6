package app.jobbag.einvoices;

import app.jobbag.files.Enclosure;

/** The XML as it travels inside the invoice's PDF: under the name, and with the words in its metadata, that Factur-X asks for. */
final class FacturX {
    private static final String NAME = "factur-x.xml";
    private static final String SCHEMA = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";

    private FacturX() {}

    static Enclosure of(String xml) {
        return new Enclosure(NAME, "Factur-X", xml, metadata());
    }

    private static String metadata() {
        return """
                <rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource" \
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>fx</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq>%s%s%s%s</rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
                <rdf:Description xmlns:fx="%s" rdf:about="">
                <fx:DocumentType>INVOICE</fx:DocumentType>
                <fx:DocumentFileName>%s</fx:DocumentFileName>
                <fx:Version>1.0</fx:Version>
                <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
                </rdf:Description>
                """.formatted(
                        SCHEMA,
                        property("DocumentFileName", "name of the embedded XML invoice file"),
                        property("DocumentType", "INVOICE"),
                        property("Version", "version of the Factur-X XML schema"),
                        property("ConformanceLevel", "conformance level of the embedded XML invoice"),
                        SCHEMA,
                        NAME);
    }

    private static String property(String name, String description) {
        return """
                <rdf:li rdf:parseType="Resource"><pdfaProperty:name>%s</pdfaProperty:name>\
                <pdfaProperty:valueType>Text</pdfaProperty:valueType>\
                <pdfaProperty:category>external</pdfaProperty:category>\
                <pdfaProperty:description>%s</pdfaProperty:description></rdf:li>""".formatted(name, description);
    }
}
