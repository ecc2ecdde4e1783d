"""Catalogues as messages: what is in a .ts file, what lacks, and filling it in from plain lines.

Owns the form of those lines: context, source and translation, with a tab between them; of what is counted, every plural
form of the language with a tab before it. Qt's lupdate writes the file's final form.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

TAB = "\t"

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Message:
    """A string of the program in one language. ``forms`` is empty while it is not translated.

    ``singular`` is what English says of one, of strings that are counted.
    """

    context: str
    source: str
    singular: str
    is_counted: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> Key:
        """What tells it from every other."""
        return self.context, self.source


def messages(file: Path) -> list[Message]:
    """Return every message of a catalogue, in its order."""
    return [_message(context, element) for context, element in _elements(ET.parse(file))]  # noqa: S314  our own file


def lines_to_fill(file: Path) -> Iterator[str]:
    """Yield a line for each message that lacks its translation, to be ended by it."""
    for message in messages(file):
        if not message.forms:
            yield TAB.join((message.context, message.source, ""))


def fill(file: Path, lines: Iterable[str]) -> list[str]:
    """Enter translations; returns the lines that fit no message. What was translated otherwise before is replaced."""
    given = dict(_read(line.rstrip("\n")) for line in lines if line.strip())
    tree = ET.parse(file)  # noqa: S314  our own file
    for context, element in _elements(tree):
        forms = given.pop((context, element.findtext("source") or ""), None)
        if forms is not None:
            _enter(element, forms)
    tree.write(file, encoding="utf-8", xml_declaration=True)
    return [TAB.join(key) for key in given]


def _read(line: str) -> tuple[Key, tuple[str, ...]]:
    context, source, *forms = line.split(TAB)
    return (context, source), tuple(forms)


def _elements(tree: ET.ElementTree[ET.Element[str]]) -> Iterator[tuple[str, ET.Element]]:
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for element in context.iter("message"):
            yield name, element


def _message(context: str, element: ET.Element) -> Message:
    is_counted = element.get("numerus") == "yes"
    translation = element.find("translation")
    forms: tuple[str, ...] = ()
    if translation is not None and translation.get("type") is None:
        texts = [form.text for form in translation.iter("numerusform")] if is_counted else [translation.text]
        forms = tuple(text or "" for text in texts)
    return Message(
        context=context,
        source=element.findtext("source") or "",
        singular=element.findtext("comment") or "",
        is_counted=is_counted,
        forms=forms if any(forms) else (),
    )


def _enter(element: ET.Element, forms: tuple[str, ...]) -> None:
    translation = element.find("translation")
    if translation is None or not all(forms):
        return
    translation.clear()
    if element.get("numerus") == "yes":
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = "".join(forms)
