package app.jobbag.signoffs.seal;

import app.jobbag.files.Agency;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The certificate that the installation seals with: the one of the configuration, or else its own, made at the first start
 * and kept in the data folder. A key that can't be read stops the start: nothing may be sealed with another one unnoticed.
 */
@Component
public class SealCertificate {
    private final PrivateKey key;
    private final X509Certificate certificate;
    private final boolean own;

    SealCertificate(
            @Value("${jobbag.data:./data}") Path data,
            @Value("${jobbag.seal.keystore:}") String given,
            @Value("${jobbag.seal.password:}") String password,
            Agency agency,
            Clock clock) {
        this.own = given.isBlank();
        OwnKey ownKey = new OwnKey(data, password);
        Path file = own ? ownKey.made(agency.name(), clock.instant()) : Path.of(given);
        KeyStore.PrivateKeyEntry entry = read(file, own ? ownKey.password() : password);
        this.key = entry.getPrivateKey();
        this.certificate = (X509Certificate) entry.getCertificate();
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** Made by the installation itself, so that no reader knows it before being told its fingerprint. */
    public boolean isOwn() {
        return own;
    }

    public String subject() {
        return certificate.getSubjectX500Principal().getName();
    }

    /** The name before the others, for a reader's list of signatures. */
    String holder() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN)[0]
                .getFirst()
                .getValue()
                .toString();
    }

    public Instant validUntil() {
        return certificate.getNotAfter().toInstant();
    }

    public String fingerprint() {
        return Fingerprint.of(certificate);
    }

    PrivateKey key() {
        return key;
    }

    private static KeyStore.PrivateKeyEntry read(Path file, String password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                var protection = new KeyStore.PasswordProtection(password.toCharArray());
                if (store.isKeyEntry(alias)
                        && store.getEntry(alias, protection) instanceof KeyStore.PrivateKeyEntry entry) {
                    return entry;
                }
            }
            throw new IllegalStateException("The seal's keystore " + file + " has no private key");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal's keystore " + file + " can't be used: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The seal's keystore " + file + " can't be opened: " + e.getMessage(), e);
        }
    }
}
