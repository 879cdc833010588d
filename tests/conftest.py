"""What holds for all tests."""

import os

# Tiny tensors: threads cost more than they give. Set before torch is imported anywhere.
os.environ.setdefault("OMP_NUM_THREADS", "1")
