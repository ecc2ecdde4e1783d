"""The sign-in window: what to enter, what trying it brought, where the secret is kept.

It emits forms and is shown reports; it never asks the network or the keyring.
"""
