"""What this computer is like for the console: every part looked at for real, and how to mend what is wrong.

Owns the checks and their words. It shows no window, changes no setting and sends no credential anywhere.
"""
