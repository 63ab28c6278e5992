// Package orchestrator: daprd's configuration has an unused field of this type.
package orchestrator

type EventSink any
