from __future__ import annotations

from pathlib import Path

import pytest

from agent_console.errors import SettingsError
from agent_console.settings import ArchiveSettings, PhoneSetting, Settings, Theme, load


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "missing.toml") == Settings()


def test_every_setting_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(
        'theme = "dark"\ncaller_id = "+15550100"\n[[phones]]\nlabel = "Desk"\nuri = "+14155550100"\n'
        "[archive]\nkeep_days = 90\nmask_phone_numbers = true\n",
        encoding="utf-8",
    )
    expected = Settings(
        phones=(PhoneSetting("Desk", "+14155550100"),),
        caller_id="+15550100",
        theme=Theme.DARK,
        archive=ArchiveSettings(keep_days=90, mask_phone_numbers=True),
    )
    assert load(file) == expected


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"theme = \nphones = 3\n", "line 1"),
        (b'theme = "purple"', "$.theme"),
        (b'[[phones]]\nlabel = "Desk"\n', "uri"),
        (b"caller_id = 5", "$.caller_id"),
        (b"[archive]\nkeep_days = 0", "$.archive.keep_days"),
        (b'[archive]\nmask_phone_numbers = "yes"', "$.archive.mask_phone_numbers"),
        (b"\xff\xfe", "cannot be read"),
    ],
)
def test_a_wrong_file_says_where(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    with pytest.raises(SettingsError) as caught:
        load(file)
    assert said in str(caught.value)
    assert str(file) in str(caught.value)
