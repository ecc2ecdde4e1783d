"""The supervisor's window: the roster of the workspace, and up to two workers under review.

Owns widgets and their words. What is pressed here chooses what is looked at, and may wish for another activity.
"""
