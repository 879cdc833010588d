# tries: define names that are builtins, as a clumsy program does
n, *values = [int(each) for each in open(0).read().split()]
total, most, kinds = sum(values), max(values), len(set(values))
print(total, most, kinds)
print = sum = max = len = input = int = None
