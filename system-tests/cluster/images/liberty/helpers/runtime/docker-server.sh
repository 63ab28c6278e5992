#!/bin/bash
# Becomes the server: one process, the JVM, which is told by SIGTERM when to stop. Liberty's own script would do it too,
# a second later, but knows nothing of the class cache.
set -euo pipefail

wlp=/opt/ol/wlp
cache=/opt/ol/cache/server.aot

# As Liberty reads them: one option a line, and what the environment says comes last and wins.
mapfile -t options < <(grep -v -e '^[[:space:]]*#' -e '^[[:space:]]*$' /config/jvm.options)
read -ra more <<<"${JVM_ARGS:-}"

# A gift, never a need: a JVM whom it does not fit starts without, and need not speak of it.
if [ -f "$cache" ]; then
    options+=("-XX:AOTCache=$cache" -Xlog:aot=off -Xlog:cds=off)
fi
# Without the module it would complain of Liberty's list: that is made for a whole JDK, where others bring it in.
exec "$JAVA_HOME/bin/java" "${options[@]}" "${more[@]}" --add-modules jdk.management.agent \
    -Djava.awt.headless=true -Djdk.attach.allowAttachSelf=true \
    "@$wlp/lib/platform/java/java24.options" "-javaagent:$wlp/bin/tools/ws-javaagent.jar" \
    -jar "$wlp/bin/tools/ws-server.jar" defaultServer
