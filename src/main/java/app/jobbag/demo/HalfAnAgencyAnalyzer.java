package app.jobbag.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence of a {@link HalfAnAgency} instead of a stack trace. */
final class HalfAnAgencyAnalyzer extends AbstractFailureAnalyzer<HalfAnAgency> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, HalfAnAgency cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
