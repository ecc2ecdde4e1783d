"""The TaskRouter API as data: identifiers, resources, requests, instructions, answers, lifecycle.

Everything here is a pure function or a frozen value. It never touches a socket, a clock, a thread
or Qt.
"""
