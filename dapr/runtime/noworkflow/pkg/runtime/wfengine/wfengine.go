// Package wfengine: daprd creates and runs this engine. It is Dapr's own test
// double, which does nothing, made to wait and to refuse instead of pretending.
package wfengine

import (
	"context"

	"github.com/dapr/components-contrib/workflows"
	"github.com/dapr/dapr/pkg/runtime/wfengine/fake"
)

type Interface = *engine

type engine struct{ *fake.Fake }

// Options: what daprd fills in; nothing is read.
type Options struct {
	AppID, Namespace, Actors, Spec, BackendManager, Resiliency, EventSink,
	EnableClusteredDeployment, WorkflowsRemoteActivityReminder, WorkflowHistorySigning,
	ComponentStore, Security, Signer, InProcessExecutor, WorkflowAccessPolicies, MaxRequestBodySize any
}

func New(Options) (Interface, error) {
	return &engine{fake.New().
		WithRun(func(ctx context.Context) error { <-ctx.Done(); return nil }).
		WithClient(func() workflows.Workflow { return client{} })}, nil
}

// EnsureActorsRegistered comes before any MCP server is set up: those are workflows too.
func (*engine) EnsureActorsRegistered(context.Context) error { return errLeftOut }
