#!/bin/bash
# The official image installs here what the configuration asks for. This one was cut down to just that when it was made:
# it is only seen whether the configuration has grown since. In ours every line has one feature.
set -euo pipefail

installed=$(grep -h '^IBM-ShortName:' /opt/ol/wlp/lib/features/*.mf | tr -d '\r' | sed 's/.*: *//')
missing=$(cat /config/*.xml "$LIBERTY_SHARED"/*.xml | sed -n 's|.*<feature>\(.*\)</feature>.*|\1|p' |
    grep -ivxF "$installed" || true)
if [ -n "$missing" ]; then
    echo "this base lacks features: ${missing//$'\n'/, }; build it again" >&2
    exit 1
fi
