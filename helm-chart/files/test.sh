# What `helm test` runs: speaks to the services as a person does. Wants TASKS, NOTIFICATIONS, AUDIT and ISSUER, and TOKEN
# or SIGNING_KEY; with neither it only looks whether the doors are shut.
deadline=$((SECONDS + 90))

fail() { echo "FAILED: $*" >&2; exit 1; }

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# A token for a person nobody was before.
signed_token() {
  local now signed person
  now=$(date +%s)
  person=helm-test-$now-$RANDOM
  signed=$(printf '{"alg":"RS256","typ":"JWT"}' | base64url)
  signed+=.$(printf '{"iss":"%s","sub":"%s","upn":"%s","groups":["user"],"iat":%d,"exp":%d,"jti":"%s"}' \
    "$ISSUER" "$person" "$person" "$now" $((now + 600)) "$person" | base64url)
  echo "$signed.$(printf %s "$signed" | openssl dgst -sha256 -sign "$SIGNING_KEY" -binary | base64url)"
}

ask() { curl -sS --max-time 15 -H "Authorization: Bearer $TOKEN" "$@"; }

# await WHAT TEXT URL: until the answer has the text in it.
await() {
  local answer=
  until answer=$(ask "$3" 2>&1) && [[ $answer == *"$2"* ]]; do
    ((SECONDS < deadline)) || fail "$1 did not come; the last answer was: $answer"
    sleep 0.5
  done
  echo "ok: $1"
}

for url in "$TASKS/api/v1/tasks" "$NOTIFICATIONS/api/v1/notifications" "$AUDIT/api/v1/audit"; do
  for header in "X-No-Token: 1" "Authorization: Bearer wrong"; do
    until status=$(curl -s -o /tmp/answer -w '%{http_code}' --max-time 15 -H "$header" "$url"); do
      ((SECONDS < deadline)) || fail "nobody answers at $url"
      sleep 0.5
    done
    [ "$status" = 401 ] || fail "$url let somebody in without a valid token: $status"
  done
done
echo "ok: without a valid token nobody is let in"

[ -z "${SIGNING_KEY-}" ] || TOKEN=$(signed_token)
if [ -z "${TOKEN-}" ]; then
  echo "no token to speak with (tests.tokenSecret): the conversation is left out"
  exit 0
fi
reply=$(ask "$TASKS/api/v1/chat" -H 'Content-Type: application/json' -d '{"text": "remind me in 1 second to water the plants"}')
task=$(sed -n 's/.*"tasks":\[{[^]]*"id":"\([0-9]*\)".*/\1/p' <<<"$reply")
[ -n "$task" ] || fail "the assistant did not understand: $reply"
echo "ok: the assistant answered"
await "the audit entry" '"type":"io.todochat.task.created"' "$AUDIT/api/v1/audit?task=$task"
await "the notification" "\"task\":\"$task\"" "$NOTIFICATIONS/api/v1/notifications"
