"""Floor 1: the run directory, where every stage leaves its finished work.

May import: core. Read in this order: tables, journal, parts, run_directory,
distinct_programs.
"""
