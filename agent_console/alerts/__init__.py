"""What makes an offer known beyond its card: the ring, the desktop's notification, the counts.

No Qt: widgets, the tray and the words are the window's. Sounds and D-Bus are behind small ports.
"""
