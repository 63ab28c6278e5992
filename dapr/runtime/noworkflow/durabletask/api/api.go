// Package api: daprd's workflow API compares errors with this one.
package api

import "errors"

var ErrInstanceNotFound = errors.New("no such workflow instance")
