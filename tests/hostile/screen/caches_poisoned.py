# tries: fill caches of re, functools and others with its own
import functools
import re

re._cache.clear() if hasattr(re, "_cache") else None
re.compile = lambda *arguments: None
functools.reduce = lambda *arguments: 0
functools.lru_cache = functools.cache = lambda *arguments: lambda work: lambda *rest: 0
