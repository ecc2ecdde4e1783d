"""What one part of the window wishes and another grants: its parts joined, and the keys that press them.

Owns these connections alone. What leaves the window is connected by the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_console.ui.shortcuts import Shortcut

if TYPE_CHECKING:
    from agent_console.ui.contents import Contents


def join(contents: Contents) -> None:
    """Connect the parts with each other, once they are made."""
    for speaking in (contents.incoming, contents.active, contents.notices):
        speaking.to_say.connect(contents.announcer.say)
    contents.header.shortcuts_requested.connect(contents.open_sheet)
    contents.header.theme_chosen.connect(contents.appearance.choose)
    contents.keys.add(Shortcut.ACCEPT, contents.incoming.oldest.accept, everywhere=True)
    contents.keys.add(Shortcut.REJECT, contents.incoming.oldest.open_reject_menu)
    contents.keys.add(Shortcut.DEQUEUE, contents.incoming.oldest.open_dequeue_menu)
    contents.keys.add_numbered(Shortcut.PRESET, contents.incoming.oldest.answer)
    contents.keys.add(Shortcut.GO_BACK, contents.notices.go_back)
    for wishing in (contents.header, contents.work, contents.notices):
        wishing.activity_requested.connect(contents.breaks.wish)
    contents.keys.add(Shortcut.SEARCH, contents.history.start_search)
    contents.keys.add(Shortcut.WORK, contents.work.ask)
    contents.keys.add(Shortcut.COMPACT, contents.header.compact_requested.emit)
    contents.keys.add(Shortcut.SETTINGS, contents.header.settings_requested.emit)
    contents.keys.add(Shortcut.SHEET, contents.open_sheet)
    contents.notices.span_requested.connect(contents.show_span)
    contents.header.work_question_requested.connect(contents.work.ask)
    contents.incoming.work_question_requested.connect(contents.work.ask)
    contents.work.offer_requested.connect(contents.show_offer)
    contents.incoming.form_requested.connect(contents.asking.ask)
    contents.incoming.task_requested.connect(contents.tasks.look)
    contents.active.task_requested.connect(contents.tasks.look)
    contents.incoming.preset_requested.connect(contents.asking.answer)
    contents.incoming.oldest.numbered_preset_requested.connect(contents.asking.answer_oldest)
