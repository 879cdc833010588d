"""Floor 0: the nouns, the errors, and plumbing that knows no stage.

May import: the standard library, numpy and pydantic. Read in this order:
problem, splits, sample, verdict, limits, errors, settings, randomness, files.
"""
