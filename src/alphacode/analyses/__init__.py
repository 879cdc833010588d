"""Floor 3: what programs and statements are like, as the paper asks of them.

May import store, data, judge and core. Read in this order: programs, substrings,
copying, syntax, dead_code, reaching, words, edits, losses, scored_programs.
"""
