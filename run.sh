#!/usr/bin/env bash
# Builds Odziv and shows its main job from end to end on a generated customer base, without a window: a segment with
# counts, frozen, becomes personal mail with a picture inside, sent over SMTP to the built-in catcher on this machine.
# With a display it then opens the window on that workspace.
#   run.sh [--full] [--no-desktop]      --full: 760,000 customers instead of 20,000
set -euo pipefail

root=$(cd "$(dirname "$0")" && pwd)
customers=20000
desktop=yes
for word in "$@"; do
    case $word in
        --full) customers=760000 ;;
        --no-desktop) desktop=no ;;
        *)
            echo "usage: run.sh [--full] [--no-desktop]" >&2
            exit 2
            ;;
    esac
done

"$root/installer/linux/install-dependencies.sh"
"$root/installer/linux/build.sh" odziv odziv-cli

cli=$root/build/release/bin/odziv-cli
examples=$root/resources/examples/e-bill
folder=$root/build/demo
workspace=$folder/demo.odziv
mail=$folder/mail
rm -rf "$folder"
mkdir -p "$mail"

step() {
    printf '\n== %s\n' "$1"
}

step "A customer base of $customers"
"$cli" demo "$workspace" --customers "$customers"

step "A segment with its counts"
"$cli" segment "$workspace" save "$examples/segment.json"
"$cli" segment "$workspace" sentence "E-bill households"
"$cli" count "$workspace" "E-bill households"
"$cli" segment "$workspace" freeze "E-bill households" --name "E-bill households, first run"

step "A template with a picture inside"
"$cli" template "$workspace" import "$examples/template.json"
"$cli" template "$workspace" lint "E-bill news"

step "The built-in catcher, a mail server that only collects"
"$cli" catcher --port 0 --dir "$mail" >"$folder/catcher.log" &
catcher=$!
trap 'kill "$catcher" 2>/dev/null || true' EXIT
port=
for _ in $(seq 100); do
    port=$(sed -n 's/^listening on 127\.0\.0\.1:\([0-9]*\).*/\1/p' "$folder/catcher.log")
    [ -n "$port" ] && break
    sleep 0.1
done
[ -n "$port" ] || {
    echo "The catcher did not start." >&2
    exit 1
}
printf '{"name":"default","host":"127.0.0.1","port":%s,"security":"none","user":null,"connections":4}\n' "$port" >"$folder/sender.json"
"$cli" sender "$workspace" set "$folder/sender.json"

step "A campaign: frozen, launched, sent"
"$cli" campaign "$workspace" create "$examples/campaign.json"
outcome=0
"$cli" campaign "$workspace" launch "E-bill news, autumn" || outcome=$?
if [ "$outcome" -ne 0 ] && [ "$outcome" -ne 3 ]; then
    exit "$outcome"
fi
"$cli" campaign "$workspace" status "E-bill news, autumn"
"$cli" campaign "$workspace" results "E-bill news, autumn" --out "$folder/results.csv"
"$cli" check "$workspace"

kill "$catcher"
wait "$catcher" 2>/dev/null || true
trap - EXIT

step "Done"
echo "workspace     $workspace"
echo "mail          $mail ($(find "$mail" -name '*.eml' | wc -l) messages)"
echo "sent records  $folder/results.csv"

if [ "$desktop" = yes ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening the window on this workspace."
    exec "$root/build/release/bin/odziv" "$workspace"
fi
