# tries: register builtin types as what they are not
import collections.abc
import numbers

numbers.Integral.register(str)
collections.abc.Mapping.register(list)
numbers.Number.register(list)
