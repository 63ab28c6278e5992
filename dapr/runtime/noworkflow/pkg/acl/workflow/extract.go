// Dapr's file of this name also reads the engine's messages. What else daprd
// needs from it is to know the actor types that are reserved for workflows.
package workflow

import "strings"

const (
	OperationTypeWorkflow OperationType = "workflow"
	OperationTypeActivity OperationType = "activity"

	actorTypePrefix = "dapr.internal."
)

type OperationType string

// ParseActorType knows dapr.internal.*.workflow and dapr.internal.*.activity.
func ParseActorType(name string) (OperationType, bool) {
	if strings.HasPrefix(name, actorTypePrefix) {
		for _, t := range []OperationType{OperationTypeWorkflow, OperationTypeActivity} {
			if strings.HasSuffix(name, "."+string(t)) {
				return t, true
			}
		}
	}
	return "", false
}
