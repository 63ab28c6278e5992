{{/* Labels of everything. Takes (dict "context" $ "name" component). */}}
{{- define "todochat.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .context.Chart.Name .context.Chart.Version | replace "+" "_" }}
app.kubernetes.io/version: {{ .context.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .context.Release.Service }}
app.kubernetes.io/part-of: todochat
{{ include "todochat.selector" . }}
{{- end }}

{{/* Labels of pods: no version, which would restart them all with every release of the chart. */}}
{{- define "todochat.podLabels" -}}
app.kubernetes.io/part-of: todochat
{{ include "todochat.selector" . }}
{{- end }}

{{/* What selects the pods of a component: never a version. */}}
{{- define "todochat.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .context.Release.Name }}
{{- end }}

{{/* The image of a service. Takes (dict "context" $ "name" service). */}}
{{- define "todochat.image" -}}
{{- $image := .context.Values.image -}}
{{- with $image.registry }}{{ . }}/{{ end }}{{ $image.repository }}/{{ .name }}
{{- with index $image.digests .name }}@{{ . }}{{ else }}:{{ $image.tag | default .context.Chart.AppVersion }}{{ end }}
{{- end }}

{{/* Names of Secrets: given ones, or those that this release makes for development. */}}
{{- define "todochat.userTokens" -}}
{{ .Values.auth.existingSecret | default (printf "%s-user-tokens" .Release.Name) }}
{{- end }}
{{- define "todochat.tokenPrefix" -}}
{{ .Values.tokens.secretPrefix | default .Release.Name }}
{{- end }}
{{- define "todochat.postgresqlSecret" -}}
{{ .Values.postgresql.existingSecret | default (printf "%s-postgres" .Release.Name) }}
{{- end }}
{{- define "todochat.redisSecret" -}}
{{ .Values.redis.existingSecret | default (ternary (printf "%s-redis" .Release.Name) "" (eq .Values.redis.mode "internal")) }}
{{- end }}
{{- define "todochat.brokers" -}}
{{ eq .Values.kafka.mode "internal" | ternary (printf "%s-kafka:9092" .Release.Name) (join "," .Values.kafka.brokers) }}
{{- end }}

{{/* Restricted Pod Security, as Kubernetes defines it, for a pod and for each of its containers. */}}
{{- define "todochat.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ .uid }}
runAsGroup: {{ .gid }}
fsGroup: {{ .gid }}
seccompProfile: {type: RuntimeDefault}
{{- end }}
{{- define "todochat.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end }}

{{/* What one host shows of the services, by path. What sidecars call is never among it. */}}
{{- define "todochat.paths" -}}
/api/v1: task-service
/api/v1/notifications: notification-service
/api/v1/audit: audit-service
{{- end }}

{{/* What scales a service, as values have it: nothing where it is off, or where the cluster does not know its kind. Takes
(dict "context" $ "key" service). */}}
{{- define "todochat.scaler" -}}
{{- $autoscaling := .context.Values.autoscaling -}}
{{- $scaler := eq .key "task" | ternary $autoscaling.task $autoscaling.consumers -}}
{{- $known := or (eq .key "task") (.context.Capabilities.APIVersions.Has "keda.sh/v1alpha1") -}}
{{- if gt (int $scaler.minReplicas) (int $scaler.maxReplicas) -}}
{{- fail (printf "autoscaling.%s: minReplicas is more than maxReplicas" (eq .key "task" | ternary "task" "consumers")) -}}
{{- end -}}
{{- if and $scaler.enabled $known -}}
{{ toYaml $scaler }}
{{- end -}}
{{- end }}

{{/* Changes with what sidecars read when they start, not with the version of the chart. */}}
{{- define "todochat.daprChecksum" -}}
{{- $all := "" -}}
{{- range list "components" "subscriptions" "resiliency" "configuration" -}}
{{- $all = print $all (include (printf "%s/dapr-%s.yaml" $.Template.BasePath .) $) -}}
{{- end -}}
{{ regexReplaceAll "(?m)^ +(helm.sh/chart|app.kubernetes.io/version):.*$" $all "" | sha256sum }}
{{- end }}
