#!/bin/bash
# One start of the server, from which the JVM learns what it will load in all further ones.
set -euo pipefail

cache=/opt/ol/cache/server.aot
log=/tmp/training.log
address=${WARM_ENDPOINT_URL:-localhost:$HTTP_PORT/}
JVM_ARGS="-XX:AOTCacheOutput=$cache.new" docker-server.sh >"$log" 2>&1 &
server=$!

die() {
    cat "$log" >&2
    echo "$1" >&2
    exit 1
}

# There is no curl here, and nothing else needs it.
status() {
    exec 3<>"/dev/tcp/127.0.0.1/$HTTP_PORT" || return
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
    local line
    read -r _ line _ <&3 && cat <&3 >/dev/null
    exec 3>&-
    echo "$line"
}

deadline=$((SECONDS + 300))
until [ "$(status /health/started 2>/dev/null)" = 200 ]; do
    kill -0 "$server" 2>/dev/null || die "the server ended in its training start"
    [ $SECONDS -lt $deadline ] || die "the server did not start within five minutes"
    sleep 0.2
done
status "/${address#*/}" >/dev/null

kill "$server"
wait "$server" || true # ended by a signal
[ -f "$cache.new" ] || die "the JVM learned nothing"
mv "$cache.new" "$cache"
chmod g=u "$cache"
rm -rf "$log" /tmp/hsperfdata_default /logs/* /opt/ol/wlp/output/defaultServer/* /opt/ol/wlp/output/.[!.]* "$cache".*
