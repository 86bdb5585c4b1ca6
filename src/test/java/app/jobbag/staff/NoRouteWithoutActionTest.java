package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The application refuses to start with a route that declares neither an action nor an open door. */
class NoRouteWithoutActionTest {
    @Test
    void aRouteThatDeclaresNothingStopsTheStart() {
        assertThatThrownBy(() -> guard("declared", "open", "forgotten").everyRouteDeclaresItsAction())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forgotten")
                .hasMessageNotContaining("declared()")
                .hasMessageNotContaining("open()");
    }

    @Test
    void declaredRoutesStart() {
        assertThatCode(() -> guard("declared", "open").everyRouteDeclaresItsAction())
                .doesNotThrowAnyException();
    }

    private static RouteGuard guard(String... methods) {
        RequestMappingHandlerMapping routes = new RequestMappingHandlerMapping();
        routes.setApplicationContext(new StaticApplicationContext());
        routes.afterPropertiesSet();
        Stream.of(methods)
                .forEach(name -> routes.registerMapping(
                        RequestMappingInfo.paths("/" + name).build(),
                        new Controller(),
                        Objects.requireNonNull(ReflectionUtils.findMethod(Controller.class, name))));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("routes", routes);
        return new RouteGuard(new AccessPolicy(), beans.getBeanProvider(RequestMappingHandlerMapping.class));
    }

    /** Stands for a controller; package-visible methods as in the real ones. */
    static class Controller {
        @Requires(Action.OWN_DESK)
        String declared() {
            return "";
        }

        @OpenDoor("nobody is known yet")
        String open() {
            return "";
        }

        String forgotten() {
            return "";
        }
    }
}
