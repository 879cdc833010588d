"""Floor 3: from many samples to at most ten submissions, without hidden tests.

May import: core, judge. Read in this order: canonical, deduplication, judging,
filtering, input_layout, layout_search, column_hints, mutation, clustering, submission,
selection, selectors.
"""
