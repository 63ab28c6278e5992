// In place of the module of this name: the two names of it that are still
// used once Dapr's engine is out.
module github.com/dapr/durabletask-go

go 1.26
