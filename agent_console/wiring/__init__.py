"""Where the parts of a running console are made and joined: the only place that knows them all.

Owns what is built, in which order, and how it ends. It decides nothing that a part can decide.
"""
