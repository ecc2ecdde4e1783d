"""Every string of the program is in every catalogue, with the places and forms that it needs."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_console.settings.language import TRANSLATED
from catalogues import tools
from catalogues.messages import Message, fill, lines_to_fill, messages

#: How many forms Qt knows of what is counted.
PLURAL_FORMS = {"de": 2, "es": 2, "fr": 2, "pt_BR": 2, "ja": 1, "ar": 6}
#: What takes a context and a literal.
MARKS = {"translate", "counted", "said", "QT_TRANSLATE_NOOP"}
#: Where words are translated that were marked elsewhere.
SHOWS_OTHERS_WORDS = {"ui/translating.py", "ui/shortcuts.py", *(f"ui/settings/{name}.py" for name in
                      ("fields", "list_field", "number_field", "row", "window"))}  # fmt: skip
PLACES = re.compile(r"\{\w*\}|%L?n|%\d")


def marked(file: Path) -> Iterator[tuple[str, str]]:
    """Yield context and text of every string that a module marks."""
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call) or len(call.args) < 2:
            continue
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        if name not in MARKS:
            continue
        literals = [arg.value for arg in call.args[:2] if isinstance(arg, ast.Constant)]
        if len(literals) == 2:
            yield str(literals[0]), str(literals[1])
        else:
            inside = file.relative_to(tools.SOURCES).as_posix()
            assert inside in SHOWS_OTHERS_WORDS, f"{inside}:{call.lineno}: lupdate finds literals alone"


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
    wanted = {
        string
        for file in sorted(tools.SOURCES.rglob("*.py"))
        if tools.LEFT_OUT not in file.relative_to(tools.SOURCES).parts
        for string in marked(file)
    }
    found = {message.key for message in messages(tools.catalogue("de"))}
    assert wanted == found


@pytest.mark.parametrize("language", tools.languages())
def test_the_catalogue_is_what_an_extraction_leaves(extracted: Path, language: str) -> None:
    kept = tools.catalogue(language)
    assert (extracted / kept.name).read_bytes() == kept.read_bytes(), "make translations"


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
