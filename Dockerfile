# Build: Maven by the wrapper on JDK 25. The jar is taken apart, which halves the start (no nested jars).
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends unzip xz-utils \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -q package -Dmaven.test.skip=true \
    && java -Djarmode=tools -jar target/jobbag-*[0-9].jar extract --destination target/app --application-filename jobbag.jar \
    && binaries=$(find /root/.m2 -name 'embedded-postgres-binaries-linux-*.jar' | sort | tail -n 1) \
    && mkdir target/postgres \
    && unzip -p "$binaries" 'postgres-linux-*.txz' | tar -xJ -C target/postgres

FROM eclipse-temurin:25-jre AS runtime
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --home-dir /tmp --no-create-home --shell /usr/sbin/nologin jobbag \
    && install -d -o jobbag -g jobbag -m 700 /var/lib/jobbag
COPY --from=build /build/target/app /opt/jobbag
ENV JAVA_TOOL_OPTIONS="-Xmx512m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
USER jobbag

# A start on a throw-away PostgreSQL (of the embedded binaries) makes the AOT cache: the next starts take half the time.
# Where this can't run the image is built all the same: Java goes on without a cache.
FROM runtime AS training
COPY --from=build /build/target/postgres /training/postgres
COPY docker/train.sh src/main/resources/db/*.sql /training/
RUN bash /training/train.sh /opt/jobbag/jobbag.jar /training/postgres /tmp/jobbag.aot \
    || { echo "ATTENTION: no AOT cache, the image will start slower"; : > /tmp/jobbag.aot; }

FROM runtime
COPY --from=training /tmp/jobbag.aot /opt/jobbag.aot
WORKDIR /var/lib/jobbag
# Configuration comes from the environment, passwords from files (one file per property below /run/secrets).
ENV SERVER_ADDRESS=0.0.0.0 \
    SERVER_PORT=8080 \
    JOBBAG_DATA=/var/lib/jobbag \
    SPRING_CONFIG_IMPORT=optional:configtree:/run/secrets/
EXPOSE 8080
VOLUME /var/lib/jobbag
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
    CMD curl -fsS -o /dev/null http://localhost:8080/actuator/health/readiness || exit 1
STOPSIGNAL SIGTERM
# A cache that does not fit is an error of the log; what could not be linked from it is nobody's concern.
ENTRYPOINT ["java", "-XX:AOTCache=/opt/jobbag.aot", "-Xlog:aot*=error", "-jar", "/opt/jobbag/jobbag.jar"]
