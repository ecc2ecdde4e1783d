"""The catalogues of translations: extracted from the source, filled in, made into what Qt reads.

Owns which tools of Qt are run with which options; `docs/translations.md` says how to work with it. What the program
does with a catalogue is `agent_console.ui.language`'s.
"""
