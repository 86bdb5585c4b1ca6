package app.jobbag.withholdings.web;

import app.jobbag.withholdings.CertificateOnly;
import org.jspecify.annotations.Nullable;

/** Which year, which clients; what makes no sense stays as it was. */
class CertificateSearch {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private @Nullable Integer year;
    private String client = "";
    private CertificateOnly only = CertificateOnly.ALL;

    /** The year asked for, else that one. */
    int yearOr(int current) {
        return year == null || year < FIRST_YEAR || year > LAST_YEAR ? current : year;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client == null ? "" : client;
    }

    public CertificateOnly getOnly() {
        return only;
    }

    public void setOnly(@Nullable CertificateOnly only) {
        this.only = only == null ? CertificateOnly.ALL : only;
    }
}
