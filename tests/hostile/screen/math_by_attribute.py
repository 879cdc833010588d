# tries: replace functions of math and its constants
import math

math.gcd = lambda *arguments: 1
math.floor = math.sqrt = lambda x: -1
math.inf = math.pi = 0
