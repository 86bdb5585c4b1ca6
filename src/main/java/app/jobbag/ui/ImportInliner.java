package app.jobbag.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves {@code jobbag.css} and {@code jobbag.js} with the files in them that they import, so that a page asks for one style
 * sheet and one script instead of eighty (decision 061). Without it they would mean the same. Each script keeps its own names, and
 * one that fails leaves the others working, as modules do. A resolver and no transformer: the address must change with the parts.
 */
class ImportInliner implements ResourceResolver {
    private static final String NAME = "jobbag.";
    private static final Pattern STYLES = Pattern.compile("(?m)^@import url\\(\"([a-z0-9/-]+\\.css)\"\\);$");
    private static final Pattern SCRIPTS = Pattern.compile("(?m)^import \"\\./([a-z0-9/-]+\\.js)\";$");

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource found = chain.resolveResource(request, path, locations);
        if (found == null || !path.startsWith(NAME)) {
            return found;
        }
        boolean styles = "css".equals(StringUtils.getFilenameExtension(path));
        Matcher imports = (styles ? STYLES : SCRIPTS).matcher(text(found));
        String whole = imports.replaceAll(each -> {
            String part = text(part(each, locations, chain));
            return Matcher.quoteReplacement(styles ? part : apart(part));
        });
        return new TransformedResource(found, whole.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static Resource part(MatchResult line, List<? extends Resource> locations, ResourceResolverChain chain) {
        Resource part = chain.resolveResource(null, line.group(1), locations);
        if (part == null) {
            throw new IllegalStateException(line.group() + " leads nowhere");
        }
        return part;
    }

    /** A block of its own: in a module what is declared there is seen nowhere else. */
    private static String apart(String script) {
        return "try {\n" + script + "\n} catch (problem) {\n  reportError(problem);\n}\n";
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
