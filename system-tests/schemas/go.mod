// Modules whose files say what Kubernetes and its extensions accept. No Go code is compiled in this folder.
// Kubernetes is the one that the chart was proven on.
module todochat/system-tests/schemas

go 1.26.6

require (
	github.com/kedacore/keda/v2 v2.21.0
	github.com/prometheus-operator/prometheus-operator v0.85.0
	k8s.io/kubernetes v1.34.4
	sigs.k8s.io/gateway-api v1.6.3
)
