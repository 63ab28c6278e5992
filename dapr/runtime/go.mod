// The one place that says which Dapr: ./build takes its version from here and
// go.sum vouches for what is downloaded. No Go code is compiled in this folder.
module todochat/dapr/runtime

go 1.26.6

require github.com/dapr/dapr v1.18.3

ignore ./noworkflow // only compiles inside Dapr's tree, see README.md
