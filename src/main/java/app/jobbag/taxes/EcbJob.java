package app.jobbag.taxes;

import app.jobbag.platform.jobs.RecurringJob;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fetches the European Central Bank's rates every day from where the configuration says; without an address, never. */
@Component
class EcbJob implements RecurringJob {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EcbRates rates;
    private final String address;

    EcbJob(EcbRates rates, @Value("${jobbag.exchange-rates.url:}") String address) {
        this.rates = rates;
        this.address = address;
    }

    @Override
    public String name() {
        return "fetch-exchange-rates";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        if (!address.isBlank()) {
            rates.take(fetched(URI.create(address)));
        }
    }

    /** Nothing is followed to another place, and no more is read than such a file has. */
    private static byte[] fetched(URI from) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request = HttpRequest.newBuilder(from).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("exchange rates: " + from + " answers " + answer.statusCode());
                }
                return body.readNBytes(EcbFile.MOST_BYTES + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
