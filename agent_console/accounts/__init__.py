"""Who signs in where: secrets in the operating system's keyring, and profiles of where to sign in.

Knows neither Qt nor HTTP. `os_keyring` alone imports keyring, and only on a thread of its own, after the first paint.
"""
