#!/bin/sh
# Prepares a checkout: system libraries, a virtual environment in .venv, hash-locked packages.
# With the word "bundle" also what building and trying a bundle needs, with "packages" what making packages needs, with "checks" what the
# longer checks need. Run by make; safe to run again. It never calls sudo: as root it uses apt-get and says so, otherwise it prints the
# exact line to run and stops.
set -eu
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-python3}
VENV=.venv
LOCK=requirements-dev.lock
export PIP_DISABLE_PIP_VERSION_CHECK=1

say() { printf '%s\n' "setup: $*"; }

install_packages() { # what they are for, then Debian package names
    reason=$1
    shift
    line="apt-get install --no-install-recommends -y $*"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "$reason; running as root: $line"
        apt-get update -qq >/dev/null
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive $line >/dev/null
    else
        say "$reason. Please run, then try again:"
        say "    sudo $line"
        exit 1
    fi
}

# One line of missing shared objects; the loader of the running Python is the judge.
missing_libraries() {
    "$PYTHON" - "$@" <<'PY'
import ctypes
import sys

for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name, end=" ")
PY
}

check_system_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=$(missing_libraries libGL.so.1 libEGL.so.1 libxkbcommon.so.0 libdbus-1.so.3 \
        libfontconfig.so.1 libglib-2.0.so.0 libbrotlidec.so.1)
    [ -z "$missing" ] || install_packages "Qt needs system libraries that are missing ($missing)" \
        libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libbrotli1 fonts-dejavu-core
    # The tests bring a desktop of their own on a private message bus; without one those are skipped.
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && ! command -v dbus-daemon >/dev/null 2>&1; then
        install_packages "the tests of desktop notifications need a message bus" dbus-daemon
    fi
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && ! command -v gnome-keyring-daemon >/dev/null 2>&1; then
        install_packages "the tests of secrets need a keyring" gnome-keyring
    fi
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
        install_packages "the test with assistive technology needs a client of it and a display" \
            at-spi2-core python3-pyatspi xvfb libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
    fi
    [ -n "${DISPLAY:-}" ] || return 0
    missing=$(missing_libraries libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 \
        libxcb-shape.so.0 libxkbcommon-x11.so.0)
    [ -z "$missing" ] || install_packages "a window on X11 needs libraries that are missing ($missing)" \
        libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
}

make_environment() {
    "$PYTHON" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || {
        say "Python 3.11, 3.12 or 3.13 is needed; $("$PYTHON" --version) was found (set PYTHON=... to choose)"
        exit 1
    }
    if ! "$PYTHON" -c 'import ensurepip' 2>/dev/null && ! "$PYTHON" -m pip --version >/dev/null 2>&1; then
        install_packages "Python has neither venv nor pip here" python3-venv
    fi
    rm -rf "$VENV"
    if "$PYTHON" -c 'import ensurepip' 2>/dev/null; then
        "$PYTHON" -m venv "$VENV"
        pip() { "$VENV/bin/python" -m pip "$@"; }
    else
        "$PYTHON" -m venv --without-pip "$VENV"
        pip() { "$PYTHON" -m pip --python "$VENV/bin/python" "$@"; }
    fi
    say "installing the locked packages into $VENV"
    # --no-deps: the lock is complete, and a newer release of anything in it must not be looked at.
    pip install -q --no-deps --require-hashes -r "$LOCK"
    pip install -q --no-deps --no-build-isolation -e .
    pip check >/dev/null
}

# PyInstaller takes apart and copies the shared libpython and asks objdump; a window is tried on a display of its own.
check_bundle_tools() {
    [ "$(uname -s)" = Linux ] || return 0
    shared=$("$PYTHON" -c 'import sysconfig; print(sysconfig.get_config_var("INSTSONAME"))')
    [ -z "$(missing_libraries "$shared")" ] ||
        install_packages "a bundle needs Python as a shared library ($shared)" "${shared%.so*}"
    tools=
    for tool in objdump strip; do command -v $tool >/dev/null 2>&1 || tools="binutils"; done
    command -v Xvfb >/dev/null 2>&1 || tools="$tools xvfb"
    missing=$(missing_libraries libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0 \
        libxkbcommon-x11.so.0 libwayland-cursor.so.0 libwayland-egl.so.1 libgssapi_krb5.so.2)
    [ -z "$missing" ] || tools="$tools libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
        libwayland-cursor0 libwayland-egl1 libgssapi-krb5-2"
    if [ "${1:-}" = packages ]; then
        for tool in readelf:binutils dpkg-deb:dpkg rpmbuild:rpm zstd:zstd lintian:lintian \
            desktop-file-validate:desktop-file-utils appstreamcli:appstream; do
            command -v "${tool%%:*}" >/dev/null 2>&1 || tools="$tools ${tool#*:}"
        done
    fi
    # shellcheck disable=SC2086
    [ -z "$tools" ] || install_packages "building and trying a bundle needs tools" $tools
}

check_system_libraries
case "${1:-}" in bundle | packages) check_bundle_tools "$1" ;; esac
stamp="$VENV/.stamp"
wanted=$(cksum <"$LOCK")
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$wanted" ]; then
    make_environment
    printf '%s\n' "$wanted" >"$stamp"
fi
# Only what is newer than what was made of it.
PYTHONPATH=packaging "$VENV/bin/python" -m catalogues release
# Where Python is told to write no bytecode, every one of the processes that tests and benchmarks start would compile all
# that it imports.
"$VENV/bin/python" -m compileall -q -j 0 agent_console benchmarks tests packaging
if [ "${1:-}" = checks ]; then
    wanted=$(cksum <requirements-checks.lock)
    if [ ! -f "$stamp-checks" ] || [ "$(cat "$stamp-checks")" != "$wanted" ]; then
        say "installing what the longer checks need into $VENV"
        "$VENV/bin/python" -m pip --version >/dev/null 2>&1 || PYTHON_PIP="$PYTHON -m pip --python $VENV/bin/python"
        ${PYTHON_PIP:-"$VENV/bin/python" -m pip} install -q --no-deps --require-hashes -r requirements-checks.lock
        printf '%s\n' "$wanted" >"$stamp-checks"
    fi
fi
