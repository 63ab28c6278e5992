#!/bin/sh
exec /opt/kafka/bin/run.sh kafka.tools.StorageTool "$@"
