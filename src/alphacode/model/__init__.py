"""Floor 1: the encoder-decoder transformer, its sizes, and its files.

May import: core. Read in this order: shapes, config, presets, attention, cache,
layers, stacks, value_head, transformer, accounting, checkpoint. `config`, `presets` and
`accounting`'s table of the paper import no torch, so that sizes can be listed fast.
"""
