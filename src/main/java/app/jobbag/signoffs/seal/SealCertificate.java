package app.jobbag.signoffs.seal;

import app.jobbag.files.Letterhead;
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
import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The certificate that the installation seals with: the one of the configuration, or else its own, made when it is first
 * asked for, since only then the agency has a name, and kept in the data folder. A key that can't be read stops the start:
 * nothing may be sealed with another one unnoticed.
 */
@Component
public class SealCertificate {
    private final OwnKey ownKey;
    private final Letterhead letterhead;
    private final Clock clock;
    private final boolean own;
    private KeyStore.@Nullable PrivateKeyEntry entry;

    SealCertificate(
            @Value("${jobbag.data:./data}") Path data,
            @Value("${jobbag.seal.keystore:}") String given,
            @Value("${jobbag.seal.password:}") String password,
            Letterhead letterhead,
            Clock clock) {
        this.ownKey = new OwnKey(data, password);
        this.letterhead = letterhead;
        this.clock = clock;
        this.own = given.isBlank();
        if (!own) {
            this.entry = read(Path.of(given), password);
        } else if (ownKey.isThere()) {
            this.entry = read(ownKey.keystore(), ownKey.password());
        }
    }

    public X509Certificate certificate() {
        return (X509Certificate) entry().getCertificate();
    }

    /** Made by the installation itself, so that no reader knows it before being told its fingerprint. */
    public boolean isOwn() {
        return own;
    }

    /** Whom it names, as in a reader's list of signatures. */
    public String holder() {
        return X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN)[0]
                .getFirst()
                .getValue()
                .toString();
    }

    public Instant validUntil() {
        return certificate().getNotAfter().toInstant();
    }

    public String fingerprint() {
        return Fingerprint.of(certificate());
    }

    PrivateKey key() {
        return entry().getPrivateKey();
    }

    private synchronized KeyStore.PrivateKeyEntry entry() {
        if (entry == null) {
            ownKey.make(letterhead.in(Locale.ENGLISH).name(), clock.instant());
            entry = read(ownKey.keystore(), ownKey.password());
        }
        return entry;
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
