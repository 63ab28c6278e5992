// Package inprocess: daprd starts this executor of its internal workflows
// and, should it return early, stops. There are none, so it only waits.
package inprocess

import "context"

type Executor struct{}

func NewExecutor() *Executor { return &Executor{} }

func (*Executor) Run(ctx context.Context) error {
	<-ctx.Done()
	return nil
}
