"""The desktop console for contact-center agents on Twilio TaskRouter.

This package file owns the version and nothing else; ``wiring.app`` builds the program.
"""

__version__ = "0.1.0"
