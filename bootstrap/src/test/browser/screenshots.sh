#!/usr/bin/env bash
# Pictures of every page of the console in both languages: screenshots.sh FOLDER, or those of the README: screenshots.sh --readme.
# Needs chromium, node and npm install in this folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
wanted=${1:?which folder?}
[ "$wanted" != --readme ] || wanted=$here/../../../../docs/pictures
out=$(mkdir -p "$wanted" && cd "$wanted" && pwd -P)
log=$(mktemp)
PLANWERK_PORT=0 PLANWERK_OWNER_TOKEN=pw_pictures "$here/../../../../planwerk" demo >"$log" 2>&1 &
trap 'kill %1 2>/dev/null; rm -f "$log"' EXIT
until base=$(sed -n 's/^\(Address\|Adresse\): *//p' "$log") && [ -n "$base" ]; do
  kill -0 %1 || { cat "$log"; exit 1; }
  sleep 0.2
done
curl -sf -o "$log.answer" -X POST -H 'Authorization: Bearer pw_pictures' "$base/api/v1/strategies/nordlicht-2027/alignments"
rm -f "$log.answer"
PLANWERK_BASE=$base PLANWERK_TOKEN=pw_pictures PLANWERK_CHROMIUM=$(command -v chromium || command -v google-chrome) node "$here/screenshots.mjs" "$out" "$1"
