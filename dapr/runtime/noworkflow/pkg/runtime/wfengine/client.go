package wfengine

import (
	"context"
	"errors"

	"github.com/cenkalti/backoff/v4"

	"github.com/dapr/components-contrib/workflows"
)

// Permanent, or daprd would try again and again.
var errLeftOut error = backoff.Permanent(errors.New("this daprd was built without the workflow engine"))

// client answers daprd's workflow API: always with that error.
type client struct{}

func (client) Init(workflows.Metadata) error { return errLeftOut }
func (client) Start(context.Context, *workflows.StartRequest) (*workflows.StartResponse, error) {
	return nil, errLeftOut
}
func (client) Get(context.Context, *workflows.GetRequest) (*workflows.StateResponse, error) {
	return nil, errLeftOut
}
func (client) Terminate(context.Context, *workflows.TerminateRequest) error   { return errLeftOut }
func (client) RaiseEvent(context.Context, *workflows.RaiseEventRequest) error { return errLeftOut }
func (client) Purge(context.Context, *workflows.PurgeRequest) error           { return errLeftOut }
func (client) Pause(context.Context, *workflows.PauseRequest) error           { return errLeftOut }
func (client) Resume(context.Context, *workflows.ResumeRequest) error         { return errLeftOut }
func (client) Close() error                                                   { return nil }
