#!/bin/sh
exec /opt/kafka/bin/run.sh org.apache.kafka.tools.TopicCommand "$@"
