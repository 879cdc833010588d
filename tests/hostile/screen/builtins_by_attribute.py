# tries: replace builtin functions by setting attributes
import builtins

builtins.sum = builtins.max = builtins.len = lambda *arguments: 0
builtins.sorted = lambda *arguments, **options: []
print(0)
