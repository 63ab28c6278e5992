// Package backend: daprd keeps a (here always empty) list of these.
package backend

type Backend any
