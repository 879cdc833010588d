"""Floor 3: from token lists to weights.

May import: core, data, tokenizer, model, encoding. Read in this order: objectives,
schedule, settings, problem_pairs, file_pairs, trainer, checkpoints, finetune, pretrain.
"""
