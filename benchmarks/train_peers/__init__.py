"""What `benchmarks/train.py` is made of: models of one size, batches, results."""
