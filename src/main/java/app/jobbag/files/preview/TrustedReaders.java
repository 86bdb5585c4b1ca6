package app.jobbag.files.preview;

import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import org.springframework.stereotype.Component;

/**
 * In the application itself pictures are read by what Java brings. Readers of further kinds lie on the class path for
 * {@link Glance}, where their appetite hurts nobody; here they are struck off.
 */
@Component
class TrustedReaders {
    TrustedReaders() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        List<Object> foreign = new ArrayList<>();
        registry.getCategories()
                .forEachRemaining(category -> registry.getServiceProviders(
                                category, each -> each.getClass().getModule() != ImageIO.class.getModule(), false)
                        .forEachRemaining(foreign::add));
        foreign.forEach(registry::deregisterServiceProvider);
    }
}
