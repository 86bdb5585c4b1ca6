package app.jobbag.browser;

import app.jobbag.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the running application in a browser; all of them share one application. Clients read their mail in the
 * demonstration's mailbox. One class alone, without packaging and without the other tests:
 * {@code ./mvnw -Dquick test-compile failsafe:integration-test failsafe:verify -Dit.test=WholeJobTest}; the node that
 * drives Chromium is then the one of an earlier {@code verify}, or one on the PATH.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "jobbag.mail.mailbox=true")
@Import({TestDatabase.class, Stage.class, PosterStage.class, TwoSides.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InBrowser {}
