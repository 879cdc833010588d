"""Floor 2: where text meets tokens, and tokens meet tensors.

May import: core, tokenizer, data, model. Read in this order: prompt, encode, masking,
batch, problem_tokens.
"""
