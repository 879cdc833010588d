# tries: leave the random generator in a state of its choice, and its functions changed
import random

random.seed(0)
random.shuffle = lambda items: items.clear()
random.randint = lambda low, high: low - 1
