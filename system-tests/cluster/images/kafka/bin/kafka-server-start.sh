#!/bin/sh
export KAFKA_LOG_LEVEL="${KAFKA_LOG_LEVEL:-info}"
exec /opt/kafka/bin/run.sh kafka.Kafka "$@"
