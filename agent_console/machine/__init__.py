"""The computer the program runs on: folders, its own executable, the loop, the log, start at login.

Owns what differs from system to system. It knows no reservation.
"""
