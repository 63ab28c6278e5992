/** What every service's HTTP boundary shares: who may come in, who it is, and how a refusal looks. */
package io.todochat.http;
