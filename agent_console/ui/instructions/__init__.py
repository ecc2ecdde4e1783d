"""The form for any of the six instructions, made from the instruction's own definition.

It emits an instruction that is whole, and sends nothing.
"""
