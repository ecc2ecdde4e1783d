#!/bin/bash
# Installs, runs, upgrades and purges the .deb in a Debian 12 that has nothing else in it, not even Python.
#   packaging/linux/try-deb.sh [PACKAGE]      needs root, debootstrap, Xvfb, openbox, xdotool and ImageMagick
# Pictures of the window are left in build/try-deb. Only what this script started is ended again.
set -euo pipefail
cd "$(dirname "$0")/../.."
package=${1:-$(ls build/packages/agent-console_*_amd64.deb)}
place=build/try-deb
base=${TRY_DEB_BASE:-$place/base}
root=$place/root
name=agent-console

say() { printf 'try-deb: %s\n' "$*"; }
fail() { say "FAILED: $*"; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# As the agent, with a display where one is named.
as_agent() { inside setpriv --reuid=agent --regid=agent --init-groups env HOME=/home/agent ${display:+DISPLAY=$display} "$@"; }
started=()
end() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    for mounted in proc dev/pts dev; do mountpoint -q "$root/$mounted" && umount "$root/$mounted"; done || true
}
trap end EXIT

[ "$(id -u)" = 0 ] || fail "this needs root (debootstrap and chroot)"
mkdir -p "$place"
rm -f "$place"/*.png
if [ ! -d "$base" ]; then
    say "making a bare Debian 12"
    debootstrap --variant=minbase bookworm "$base" >"$place/debootstrap.log"
fi
rm -rf --one-file-system "$root"
cp -a "$base" "$root"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts"
! inside sh -c 'command -v python3' || fail "there is a Python in it"
inside useradd --create-home agent

say "installing $(basename "$package")"
cp "$package" "$root/tmp/first.deb"
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/first.deb >"$place/install.log" 2>&1
! inside sh -c 'command -v python3' || fail "the package brought a Python"
as_agent $name --version
as_agent $name self-test || fail "the self-test, in memory"

exec 3<> <(:)
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$place/display" 2>/dev/null &
started+=($!)
for _ in $(seq 50); do [ -s "$place/display" ] && break; sleep 0.1; done
display=:$(cat "$place/display")
DISPLAY=$display openbox >/dev/null 2>&1 &
started+=($!)
as_agent $name self-test --on-screen || fail "the self-test, in a window"

say "a shift in a window on $display; an offer is taken with a key; the package is upgraded meanwhile"
as_agent $name demo --scenario quiet --for 150 >"$place/demo.log" 2>&1 &
shift_process=$!
started+=("$shift_process")
window=$(DISPLAY=$display timeout 30 xdotool search --sync --onlyvisible --name "Agent Console" | head -1)
DISPLAY=$display timeout 30 sh -c 'until xdotool getwindowname '"$window"' | grep -q "^(" ; do sleep 0.5; done' ||
    fail "no offer came"
sleep 1 # no key does anything in the half second after an offer appears
DISPLAY=$display import -window root "$place/1-offer.png"
DISPLAY=$display xdotool windowactivate --sync "$window" key ctrl+Return
sleep 2
DISPLAY=$display import -window root "$place/2-taken.png"

# The next versions: the same files, another number; they are unpacked over the one that runs. The first is a wreck: every
# library in it is nonsense, and its program has its modules elsewhere in the file, so that whoever reads the new one by
# the old one's places gets nonsense, too. A running console must need nothing of it. The second is whole again.
next_package() { # version, file, wreck or whole
    rm -rf "$place/next"
    dpkg-deb -R "$package" "$place/next"
    sed -i "s/^Version: .*/Version: $1/" "$place/next/DEBIAN/control"
    printf 'later' >>"$place/next/usr/lib/$name/_internal/agent_console/resources/CHANGELOG.md"
    if [ "$3" = wreck ]; then
        find "$place/next/usr/lib/$name/_internal" -type f \( -name '*.so' -o -name '*.so.*' -o -name '*.zip' \) -exec sh -c \
            'for file; do echo "of another version" >"$file"; done' sh {} +
        .venv/bin/python - "$place/next/usr/lib/$name/$name" <<'PY'
import pathlib
import struct
import sys

file = pathlib.Path(sys.argv[1])
content = file.read_bytes()
cookie = content.rindex(b"MEI\014\013\012\013\016")
begin = cookie + 88 - struct.unpack_from("!I", content, cookie + 8)[0]
file.write_bytes(content[:begin] + bytes(4096) + content[begin:])
PY
    fi
    (cd "$place/next" && find usr -type f -exec md5sum {} + >DEBIAN/md5sums)
    dpkg-deb --root-owner-group -Znone --build "$place/next" "$root/tmp/$2" >/dev/null
    rm -rf "$place/next"
}
next_package 99.0-1 wreck.deb wreck
as_agent sh -c 'mkdir -p ~/.config/agent-console && echo "theme = \"dark\"" >~/.config/agent-console/settings.toml'
inside apt-get install -y -qq --no-install-recommends /tmp/wreck.deb >"$place/upgrade.log" 2>&1
inside dpkg-query --show --showformat='${Version}\n' $name | grep -qx 99.0-1 || fail "the upgrade"
! as_agent $name --version >/dev/null 2>&1 || fail "the wreck runs: it tries nothing"
DISPLAY=$display xdotool windowactivate --sync "$window" key ctrl+slash
sleep 2
DISPLAY=$display import -window root "$place/3-upgraded-meanwhile.png"
DISPLAY=$display xdotool key Escape key ctrl+h
sleep 2
DISPLAY=$display import -window root "$place/4-still-at-work.png"
DISPLAY=$display xdotool key Escape windowactivate --sync "$window" key ctrl+comma
sleep 3
DISPLAY=$display import -window root "$place/5-settings.png"
wait "$shift_process" || { cat "$place/demo.log"; fail "the shift did not outlive the upgrade"; }
! grep -v "^Pictures" "$place/demo.log" || fail "the shift had something to say"
next_package 99.1-1 whole.deb whole
inside apt-get install -y -qq --no-install-recommends /tmp/whole.deb >>"$place/upgrade.log" 2>&1
as_agent $name self-test | tail -1

say "going back to the first version"
inside apt-get install -y -qq --allow-downgrades --no-install-recommends /tmp/first.deb >"$place/downgrade.log" 2>&1
as_agent $name --version

say "purging"
inside apt-get purge -y -qq $name >"$place/purge.log" 2>&1
left=$(inside find / -xdev -name "*$name*" -not -path "/proc/*" -not -path "/home/*" -not -path "/tmp/*" -not -path "/var/log/*" -not -path "/var/cache/*")
[ -z "$left" ] || fail "this is left behind: $left"
[ -f "$root/home/agent/.config/agent-console/settings.toml" ] || fail "the agent's own settings are gone"
! inside sh -c "command -v $name" || fail "the program is still there"
say "installed, run, upgraded during a shift, taken back and purged; the agent's settings are kept; pictures in $place"
