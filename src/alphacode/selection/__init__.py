"""Floor 3: from many samples to at most ten submissions, without hidden tests.

May import: core, judge. Read in this order: deduplication (canonical, cpp_canonical),
judging, filtering, mutation (input_layout, layout_search, column_hints, stated_ranges,
token_values, consistency), input_grammar, input_sources, behaviour, behaviour_table,
clustering, submission, selection, adaptive, candidates, agreement, selectors.
"""
