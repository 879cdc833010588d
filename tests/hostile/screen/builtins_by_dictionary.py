# tries: replace builtin functions through the dictionary every program holds
space = __builtins__ if isinstance(__builtins__, dict) else vars(__builtins__)
space["print"] = lambda *arguments, **options: None
space["int"] = float
space["range"] = lambda *arguments: []
