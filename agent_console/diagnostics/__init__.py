"""What helps to find a fault, written for a person to read before it is sent, without what is nobody's business.

Owns the latest messages, the report's text and what is blacked out in it. It sends nothing anywhere.
"""
