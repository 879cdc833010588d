# tries: replace functions of math by setattr and vars
import math

setattr(math, "gcd", max)
vars(math)["isqrt"] = lambda x: x
math.__dict__["inf"] = -1
