"""Every string of the program is in every catalogue, with the places and forms that it needs."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_console.settings.language import TRANSLATED
from catalogues import tools
from catalogues.marks import marks
from catalogues.messages import Message, fill, lines_to_fill, messages

#: How many forms Qt knows of what is counted.
PLURAL_FORMS = {"de": 2, "es": 2, "fr": 2, "pt_BR": 2, "ja": 1, "ar": 6}
PLACES = re.compile(r"\{\w*\}|%L?n|%\d")


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as a fresh extraction leaves them."""
    folder = tmp_path_factory.mktemp("translations")
    files = [folder / tools.catalogue(language).name for language in tools.languages()]
    for file in files:
        shutil.copyfile(tools.CATALOGUES / file.name, file)
    tools.extract(files)
    return folder


def test_each_language_of_the_settings_has_a_catalogue_and_the_other_way_round() -> None:
    assert sorted(language.value for language in TRANSLATED) == sorted(tools.languages()) == sorted(PLURAL_FORMS)


def test_every_marked_string_of_the_source_is_found() -> None:
    found = [(message.context, message.source, message.singular) for message in messages(tools.catalogue("de"))]
    assert sorted(found) == [(mark.context, mark.text, mark.singular) for mark in marks()]


def test_what_is_counted_has_a_number_and_plurals() -> None:
    for message in messages(tools.catalogue("de")):
        assert message.is_counted == bool(message.singular) == ("%Ln" in message.source), message.source


@pytest.mark.parametrize("language", tools.languages())
def test_the_catalogue_is_what_an_extraction_leaves(extracted: Path, language: str) -> None:
    kept = tools.catalogue(language)
    assert (extracted / kept.name).read_bytes() == kept.read_bytes(), "make translations"


@pytest.mark.parametrize("language", tools.languages())
def test_no_string_lacks_its_translation(language: str) -> None:
    lacking = list(lines_to_fill(tools.catalogue(language)))
    assert lacking == [], "docs/translations.md says how to fill it in"


@pytest.mark.parametrize("language", tools.languages())
def test_no_translation_lacks_or_adds_a_place(language: str) -> None:
    assert [found for message in messages(tools.catalogue(language)) for found in misplaced(message)] == []


def misplaced(message: Message) -> Iterator[str]:
    """Yield translations whose places are others than the source's; one and two may be said without a number."""
    wanted = sorted(PLACES.findall(message.source))
    spelled_out = sorted(place for place in wanted if not place.endswith("n"))
    for form in message.forms:
        found = sorted(PLACES.findall(form))
        if found != wanted and not (message.is_counted and found == spelled_out):
            yield f"{message.source} → {form}"


@pytest.mark.parametrize("language", tools.languages())
def test_what_is_counted_has_every_form_of_the_language(language: str) -> None:
    counted = [message for message in messages(tools.catalogue(language)) if message.is_counted and message.forms]
    assert {len(message.forms) for message in counted} <= {PLURAL_FORMS[language]}
    assert all(all(message.forms) for message in counted)


@pytest.mark.parametrize("language", tools.languages())
def test_a_translation_ends_as_its_source(language: str) -> None:
    endings = {"…": "…", ":": "：:", ".": ".。", "?": "?？؟"}
    odd = [
        f"{message.source} → {form}"
        for message in messages(tools.catalogue(language))
        for form in message.forms
        if form.strip() != form or form[-1] not in endings.get(message.source[-1], form[-1])
    ]
    assert odd == []


def test_a_telephone_number_keeps_its_plus_before_it_where_it_is_read_from_right_to_left() -> None:
    texts = [form for message in messages(tools.catalogue("ar")) for form in message.forms]
    assert [text for text in texts if re.search("(?<!\u2066)\\+[0-9]{4}", text)] == []


def test_lines_fill_a_catalogue_and_what_fits_nowhere_is_told(tmp_path: Path) -> None:
    file = tmp_path / "agent_console_de.ts"
    file.write_text(
        "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE TS><TS version='2.1' language='de'><context><name>a</name>"
        "<message><source>Cancel</source><translation type='unfinished'></translation></message>"
        "<message numerus='yes'><source>%Ln offers</source><comment>1 offer</comment>"
        "<translation type='unfinished'><numerusform></numerusform></translation></message></context></TS>",
        encoding="utf-8",
    )
    assert list(lines_to_fill(file)) == ["a\tCancel\t", "a\t%Ln offers\t"]
    left = fill(file, ["a\tCancel\tAbbrechen\n", "a\t%Ln offers\t%Ln Angebot\t%Ln Angebote\n", "a\tOther\tAndere\n"])
    assert left == ["a\tOther"]
    assert [message.forms for message in messages(file)] == [("Abbrechen",), ("%Ln Angebot", "%Ln Angebote")]
    assert list(lines_to_fill(file)) == []
