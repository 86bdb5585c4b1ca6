package app.jobbag.signoffs.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/** Looks whether a seal holds: over the whole file but the place of the seal itself, with nothing after it. */
@Component
public class SealReader {

    /** Never fails on a file that is damaged: that is a seal that does not hold. */
    public SealReading read(Path file) throws IOException {
        long size = Files.size(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDSignature last = document.getLastSignatureDictionary();
            return last == null || !coversAll(last.getByteRange(), last.getContents(), size)
                    ? SealReading.NONE
                    : verify(file, last);
        } catch (IOException | RuntimeException damaged) {
            return SealReading.NONE;
        }
    }

    /** All but the seal, which stands in hexadecimal between two brackets. */
    private static boolean coversAll(int[] range, byte[] seal, long size) {
        return range.length == 4
                && range[0] == 0
                && range[2] - range[1] == 2 * seal.length + 2
                && range[2] + (long) range[3] == size;
    }

    private static SealReading verify(Path file, PDSignature seal) throws IOException {
        byte[] contents = seal.getContents();
        try (ASN1InputStream in = new ASN1InputStream(contents)) {
            ContentInfo info = ContentInfo.getInstance(in.readObject());
            byte[] rest = in.readAllBytes();
            CMSSignedData signed = new CMSSignedData(new Sealed(file, seal.getByteRange()), info);
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            X509CertificateHolder holder = signed.getCertificates().getMatches(null).stream()
                    .filter(signer.getSID()::match)
                    .findFirst()
                    .orElseThrow();
            var certificate = new JcaX509CertificateConverter().getCertificate(holder);
            boolean genuine = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return new SealReading(genuine && names(signer, certificate) && isZero(rest), Fingerprint.of(certificate));
        } catch (CMSException | CertificateException | OperatorCreationException damaged) {
            return SealReading.NONE;
        }
    }

    /** Whether the signature is about this very certificate, as PAdES has it. */
    private static boolean names(SignerInformation signer, X509Certificate certificate) {
        Attribute attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        SigningCertificateV2 named =
                SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0));
        return Arrays.equals(named.getCerts()[0].getCertHash(), Fingerprint.bytes(certificate));
    }

    private static boolean isZero(byte[] rest) {
        return Arrays.equals(rest, new byte[rest.length]);
    }

    /** The two parts that the seal covers, read from disk while they are hashed. */
    private record Sealed(Path file, List<Integer> range) implements CMSTypedData {
        Sealed(Path file, int[] range) {
            this(file, Arrays.stream(range).boxed().toList());
        }

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                copy(in, out, range.get(1));
                in.skipNBytes(range.get(2) - (long) range.get(1));
                copy(in, out, range.get(3));
            }
        }

        @Override
        public Object getContent() {
            return file;
        }

        private static void copy(InputStream in, OutputStream out, int count) throws IOException {
            byte[] buffer = new byte[64 * 1024];
            int left = count;
            while (left > 0) {
                int read = in.read(buffer, 0, Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("the file is shorter than its seal says");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
