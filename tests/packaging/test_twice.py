"""Two builds are compared in everything that a package keeps of a file."""

from __future__ import annotations

from pathlib import Path

from bundle.twice import listing


def _folder(place: Path) -> Path:
    (place / "in").mkdir(parents=True)
    (place / "in" / "program").write_bytes(b"one")
    (place / "in" / "program").chmod(0o755)
    (place / "link").symlink_to("in/program")
    return place


def test_the_same_is_the_same_wherever_it_lies(tmp_path: Path) -> None:
    assert listing(_folder(tmp_path / "a")) == listing(_folder(tmp_path / "b"))


def test_a_byte_a_mode_a_link_and_a_name_are_told_apart(tmp_path: Path) -> None:
    base = listing(_folder(tmp_path / "base"))
    byte, mode, link, name = (_folder(tmp_path / word) for word in ("byte", "mode", "link", "name"))
    (byte / "in" / "program").write_bytes(b"two")
    (mode / "in" / "program").chmod(0o644)
    (link / "link").unlink()
    (link / "link").symlink_to("in")
    (name / "in" / "program").rename(name / "in" / "other")
    for changed in (byte, mode, link, name):
        assert listing(changed) != base
