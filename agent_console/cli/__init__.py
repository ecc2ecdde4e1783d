"""What a terminal can ask of the program, one module a job.

Owns options, their words and exit codes. It computes nothing itself.
"""
