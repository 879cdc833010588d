# tries: put its own modules in the place of the usual ones
import sys
import types

fake = types.ModuleType("math")
fake.gcd = fake.lcm = fake.isqrt = lambda *arguments: 0
sys.modules["math"] = fake
sys.modules["functools"] = fake
