"""What `benchmarks/sampler.py` is made of: samplers of one size, and a roofline."""
