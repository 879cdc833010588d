"""Floor 1: text to tokens and back, without loss.

May import: core. Read in this order: symbols, tokenizer, train.
"""
