#!/bin/bash
# Installs, checks, runs, upgrades and removes the .rpm with rpm and the Arch package with pacman, each in a Debian 12 root
# of its own that has the libraries they ask for and nothing of the program. Neither Fedora nor Arch is tried: their own
# libraries and dependency names are not.
#   packaging/linux/try-others.sh [FOLDER]      needs root, debootstrap, rpm and pacman (pacman-package-manager)
set -euo pipefail
cd "$(dirname "$0")/../.."
packages=${1:-build/packages}
place=build/try-others
base=${TRY_DEB_BASE:-build/try-deb/base}
name=agent-console
rpm_package=$(ls "$packages"/$name-*.x86_64.rpm)
arch_package=$(ls "$packages"/$name-*-x86_64.pkg.tar.zst)
libraries=$(PYTHONPATH=packaging .venv/bin/python -m linux.needs build/bundle/$name)

say() { printf 'try-others: %s\n' "$*"; }
fail() { say "FAILED: $*"; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/home/agent DEBIAN_FRONTEND=noninteractive "$@"; }
as_agent() { inside setpriv --reuid=agent --regid=agent --init-groups "$@"; }
mounted=()
end() { for folder in "${mounted[@]}"; do umount "$folder" 2>/dev/null || true; done; }
trap end EXIT

[ "$(id -u)" = 0 ] || fail "this needs root (debootstrap and chroot)"
for tool in rpm pacman; do command -v $tool >/dev/null || fail "$tool is missing"; done
mkdir -p "$place"
[ -d "$base" ] || debootstrap --variant=minbase bookworm "$base" >"$place/debootstrap.log"

fresh_root() { # its name: a copy of the base with the libraries that the bundle is linked against
    root=$place/$1
    rm -rf --one-file-system "$root"
    cp -a "$base" "$root"
    mount -t proc proc "$root/proc"
    mounted+=("$root/proc")
    mount --bind /dev "$root/dev"
    mounted+=("$root/dev")
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    inside useradd --create-home agent
    inside apt-get update -qq
    # shellcheck disable=SC2086
    inside apt-get install -y -qq --no-install-recommends fonts-dejavu-core $libraries >"$place/$1.log" 2>&1
    ! inside sh -c 'command -v python3' || fail "there is a Python in it"
}

try_it() {
    as_agent $name --version
    as_agent $name self-test | tail -1
    [ "$(inside readlink -f /usr/bin/$name)" = /usr/lib/$name/$name ] || fail "the link in /usr/bin"
    [ -f "$root/usr/share/licenses/$name/others/OVERVIEW.txt" ] || [ -f "$root/usr/lib/$name/_internal/agent_console/resources/licences/OVERVIEW.txt" ] ||
        fail "the licences"
}

nothing_left() {
    left=$(inside find / -xdev -name "*$name*" -not -path "/proc/*" -not -path "/home/*" -not -path "/var/lib/rpm/*" -not -path "/var/lib/pacman/*" -not -path "/var/cache/*" -not -path "/tmp/*")
    [ -z "$left" ] || fail "this is left behind: $left"
    [ -f "$root/home/agent/.config/$name/settings.toml" ] || fail "the agent's own settings are gone"
}

say "the .rpm with $(rpm --version)"
fresh_root rpm
as_agent sh -c "mkdir -p ~/.config/$name && echo 'theme = \"dark\"' >~/.config/$name/settings.toml"
in_root=(rpm --root "$(realpath "$root")")
rpm -K "$rpm_package"
"${in_root[@]}" -i --nodeps "$rpm_package"
try_it
"${in_root[@]}" -V --nodeps $name || fail "what was installed is not what is in the package"
"${in_root[@]}" -U --nodeps --force "$rpm_package"
as_agent $name --version
"${in_root[@]}" -e $name
nothing_left

say "the Arch package with $(pacman --version | grep -o 'Pacman v[0-9.]*')"
fresh_root arch
as_agent sh -c "mkdir -p ~/.config/$name && echo 'theme = \"dark\"' >~/.config/$name/settings.toml"
mkdir -p "$root/var/lib/pacman" "$root/var/cache/pacman/pkg"
printf '[options]\nArchitecture = x86_64\nSigLevel = Never\n' >"$place/pacman.conf"
in_root=(pacman --config "$place/pacman.conf" --root "$(realpath "$root")" --dbpath "$(realpath "$root")/var/lib/pacman"
    --cachedir "$(realpath "$root")/var/cache/pacman/pkg" --noconfirm)
pacman --config "$place/pacman.conf" --dbpath "$(realpath "$root")/var/lib/pacman" -Qip "$arch_package" >"$place/arch-info.txt"
"${in_root[@]}" -U -dd "$arch_package" >"$place/arch-install.log" 2>&1 || { cat "$place/arch-install.log"; fail "pacman refused it"; }
try_it
"${in_root[@]}" -Qkk $name | tee "$place/arch-check.txt" | tail -1
grep -q ' 0 altered files' "$place/arch-check.txt" || fail "what was installed is not what .MTREE says"
"${in_root[@]}" -U -dd "$arch_package" >"$place/arch-again.log" 2>&1
as_agent $name --version
"${in_root[@]}" -Rdd $name >"$place/arch-remove.log" 2>&1
nothing_left
say "both were installed, checked against their own lists, run, installed again and removed; the agent's settings are kept"
