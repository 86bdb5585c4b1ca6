package app.jobbag.taxes.web;

import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.EcbRates;
import app.jobbag.ui.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Exchange rates from a file of the European Central Bank. */
@Controller
class RateFilesController {
    private final EcbRates rates;

    RateFilesController(EcbRates rates) {
        this.rates = rates;
    }

    @PostMapping("/exchange-rates/files")
    @Requires(Action.RATES_MANAGE)
    String create(SignedIn who, @RequestParam(required = false) @Nullable MultipartFile file, Post post) {
        return post.action().doing(() -> rates.take(who, bytes(file))).to("/exchange-rates", "taxes.ecb.done");
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new Refused("taxes.ecb.none");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
