"""What is shown of the settings: their problems and the window that changes them.

Owns widgets and words; what a setting is, is declared in `agent_console.settings`.
"""
