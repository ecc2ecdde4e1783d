"""What the Linux packages have in them and say of themselves, without building one."""

from __future__ import annotations

import configparser
import gzip
import os
import re
import subprocess
import tarfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from agent_console import __version__
from agent_console.settings.language import TRANSLATED
from bundle import icons
from linux import arch, checking, deb, description, rpm, staging
from linux.commandline import commands
from linux.needs import needed_libraries

EPOCH_S = 1_767_225_600
NEEDED = ["libc.so.6", "libEGL.so.1", "libxcb.so.1", "libglib-2.0.so.0", "libgio-2.0.so.0"]


@pytest.fixture
def staged(tmp_path: Path) -> Path:
    """A tree of a bundle that is one script."""
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    program = bundle / "agent-console"
    program.write_text("#!/bin/sh\necho a stand-in\n", encoding="utf-8")
    program.chmod(0o755)
    root = tmp_path / "root"
    staging.stage(bundle, root, description.load(), EPOCH_S)
    staging.make_alike(root, EPOCH_S)
    return root


def test_the_program_is_found_through_its_link(staged: Path) -> None:
    told = subprocess.run([str(staged / "usr/bin/agent-console")], capture_output=True, text=True, check=True)
    assert told.stdout == "a stand-in\n"


def test_the_checkers_have_no_objection(staged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checking.check_tree(staged, "agent-console")
    assert capsys.readouterr().out.count("packages: ") == 2


def test_a_checker_that_objects_ends_the_build(staged: Path) -> None:
    file = staged / "usr/share/applications/agent-console.desktop"
    file.write_text(file.read_text(encoding="utf-8") + "Nonsense\n", encoding="utf-8")
    if not any(Path(folder, "desktop-file-validate").exists() for folder in os.get_exec_path()):
        pytest.skip("desktop-file-validate is not installed")
    with pytest.raises(SystemExit, match="desktop-file-validate objects"):
        checking.check_tree(staged, "agent-console")


def test_whatever_the_desktop_starts_the_program_understands() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(staging.DATA / "agent-console.desktop", encoding="utf-8")
    known = {command.path: {name for option in command.options for name in option.names} for command in commands()}
    for section in entry.sections():
        program, *words = entry[section]["Exec"].split()
        assert program == "agent-console"
        path = tuple(word for word in words if not word.startswith(("-", "%")))
        assert {word for word in words if word.startswith("-")} <= known[path]


def test_what_an_agent_needs_in_a_hurry_is_at_the_programs_entry() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(staging.DATA / "agent-console.desktop", encoding="utf-8")
    actions = entry["Desktop Entry"]["Actions"].rstrip(";").split(";")
    assert [f"Desktop Action {action}" for action in actions] == entry.sections()[1:]
    started = [entry[f"Desktop Action {action}"]["Exec"] for action in actions]
    assert started[:2] == ["agent-console --accept", "agent-console --raise"]


def test_the_entry_speaks_every_language_of_the_program() -> None:
    text = (staging.DATA / "agent-console.desktop").read_text(encoding="utf-8")
    said = [
        line.partition("=")[0] for line in text.splitlines() if line.startswith(("GenericName=", "Comment=", "Name="))
    ]
    for language in TRANSLATED:
        assert text.count(f"[{language.value}]=") == len(said) - 1, "all but the program's own name"


def test_the_desktop_may_offer_it_for_calls_but_it_takes_nothing_over(staged: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(staged / "usr/share/applications/agent-console.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["MimeType"] == "x-scheme-handler/tel;x-scheme-handler/sip;"
    assert not list(staged.rglob("mimeapps.list"))


def test_icons_are_there_in_every_size(staged: Path) -> None:
    hicolor = staged / "usr/share/icons/hicolor"
    assert (hicolor / "scalable/apps/agent-console.svg").is_file()
    assert (hicolor / "symbolic/apps/agent-console-symbolic.svg").is_file()
    for size in icons.HICOLOR_SIZES_PX:
        picture = (hicolor / f"{size}x{size}/apps/agent-console.png").read_bytes()
        assert picture.startswith(b"\x89PNG")
        assert int.from_bytes(picture[16:20]) == int.from_bytes(picture[20:24]) == size


def test_the_terms_lie_where_rpm_and_arch_have_them(staged: Path) -> None:
    terms = staged / "usr/share/licenses/agent-console"
    assert "Apache License" in (terms / "LICENSE").read_text(encoding="utf-8")
    resources = staged / "usr/lib/agent-console/_internal/agent_console/resources"
    assert (terms / "others").parent.joinpath((terms / "others").readlink()).resolve() == (
        resources / "licences"
    ).resolve()


def test_the_metainfo_names_the_version_that_is_built(staged: Path) -> None:
    tree = ET.parse(staged / "usr/share/metainfo/agent-console.metainfo.xml")  # noqa: S314  our own file
    newest = tree.find("releases/release")
    assert newest is not None
    assert newest.attrib == {"version": __version__, "date": "2026-01-01"}


@pytest.mark.skipif(not Path("/usr/bin/dpkg-deb").exists(), reason="dpkg-deb is not installed")
def test_a_debian_package_depends_on_what_the_bundle_needs_and_runs_no_script(staged: Path, tmp_path: Path) -> None:
    package = deb.build(staged, tmp_path, description.load(), NEEDED, EPOCH_S)
    fields = subprocess.run(["dpkg-deb", "--field", str(package)], capture_output=True, text=True, check=True).stdout
    assert "Depends: libc6 (>= 2.34), libegl1, libglib2.0-0, libxcb1\n" in fields
    parts = subprocess.run(["dpkg-deb", "--ctrl-tarfile", str(package)], capture_output=True, check=True).stdout
    control = tmp_path / "control.tar"
    control.write_bytes(parts)
    with tarfile.open(control) as archive:
        assert sorted(archive.getnames()) == [".", "./control", "./md5sums"]


def test_its_copyright_names_what_qt_has_built_in() -> None:
    told = deb._copyright(description.load())
    assert "\n HarfBuzz-NG " in told
    assert all(line.startswith((" ", "Comment:")) for line in told.split("Comment: Qt has")[1].splitlines()[1:])


@pytest.mark.skipif(not Path("/usr/bin/dpkg-deb").exists(), reason="dpkg-deb is not installed")
def test_the_same_tree_becomes_the_same_debian_package(staged: Path, tmp_path: Path) -> None:
    first = deb.build(staged, tmp_path, description.load(), NEEDED, EPOCH_S).read_bytes()
    assert deb.build(staged, tmp_path, description.load(), NEEDED, EPOCH_S).read_bytes() == first


def test_an_rpm_asks_for_libraries_by_their_own_names(staged: Path) -> None:
    spec = rpm.specification(description.load(), NEEDED, staged)
    assert "Requires: libEGL.so.1()(64bit)" in spec
    assert "Requires: libc.so.6(GLIBC_2.34)(64bit)" in spec
    assert "libegl1" not in spec


@pytest.mark.skipif(not Path("/usr/bin/zstd").exists(), reason="zstd is not installed")
def test_an_arch_package_begins_with_what_pacman_reads(staged: Path, tmp_path: Path) -> None:
    package = arch.build(staged, tmp_path, description.load(), NEEDED, EPOCH_S)
    plain = tmp_path / "plain.tar"
    subprocess.run(["zstd", "-q", "-d", str(package), "-o", str(plain)], check=True)
    with tarfile.open(plain) as archive:
        names = archive.getnames()
        about = archive.extractfile(".PKGINFO")
        assert about is not None
        told = about.read().decode()
        listed = archive.extractfile(".MTREE")
        assert listed is not None
        lines = gzip.decompress(listed.read()).decode().splitlines()
    assert names[:2] == [".PKGINFO", ".MTREE"]
    files = [line for line in lines if line.startswith("./") and " type=" not in line]
    assert len(lines) == len(names) + 1
    assert all(re.search(r" size=\d+ md5digest=[0-9a-f]{32} sha256digest=[0-9a-f]{64}$", line) for line in files)
    assert names[2:] == sorted(names[2:])
    assert "usr/share/zsh/site-functions/_agent-console" in names
    assert "depend = glib2\ndepend = glibc\ndepend = libglvnd\ndepend = libxcb\n" in told


def test_libraries_nobody_told_of_are_found_out() -> None:
    assert description.load().unknown(["libEGL.so.1", "libfoo.so.1"]) == ["libfoo.so.1"]


@pytest.mark.skipif(not Path("/usr/bin/readelf").exists(), reason="readelf is not installed")
def test_a_library_is_asked_what_it_needs(tmp_path: Path) -> None:
    shell = Path("/bin/sh").resolve()
    (tmp_path / "program").write_bytes(shell.read_bytes())
    (tmp_path / "notes.txt").write_text("no program", encoding="utf-8")
    assert "libc.so.6" in needed_libraries(tmp_path, optional=())
