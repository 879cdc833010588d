"""A contest as if the system had taken part: place, percentile and rating.

May import: core. Read in this order: codeforces, settings, schedule, scoring, rating,
simulate.
"""
