"""The supervisor's window: the roster of the workspace, and up to two workers under review.

Owns widgets and their words. It changes nothing about anybody: what is pressed here only chooses what is looked at.
"""
