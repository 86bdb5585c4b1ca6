package app.jobbag.signoffs.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The signature inside a seal, as EN 319 142-1 wants it: naming its certificate, and no time of its own. */
final class Cms {
    private Cms() {}

    static byte[] detached(InputStream content, SealCertificate certificate) throws IOException {
        try {
            var signer = new JcaContentSignerBuilder("SHA256with" + algorithm(certificate)).build(certificate.key());
            var info = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(attributes(certificate))
                    .build(signer, certificate.certificate());
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(info);
            generator.addCertificates(new JcaCertStore(List.of(certificate.certificate())));
            return generator.generate(new Streamed(content), false).getEncoded("DER");
        } catch (CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new IOException("could not seal", e);
        }
    }

    /** A given key may be one of an elliptic curve. */
    private static String algorithm(SealCertificate certificate) {
        String algorithm = certificate.key().getAlgorithm();
        return algorithm.equals("EC") ? "ECDSA" : algorithm;
    }

    private static CMSAttributeTableGenerator attributes(SealCertificate certificate) {
        var names = new SigningCertificateV2(new ESSCertIDv2(Fingerprint.bytes(certificate.certificate())));
        var all = new DefaultSignedAttributeTableGenerator(
                new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(names))));
        return parameters -> all.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    /** Read once, while it is hashed: a document of 50 MB is never in memory. */
    private record Streamed(InputStream content) implements CMSTypedData {
        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            content.transferTo(out);
        }

        @Override
        public Object getContent() {
            return content;
        }
    }
}
