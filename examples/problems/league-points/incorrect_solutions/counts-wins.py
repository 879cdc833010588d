f, o = (s.count('W') for s in (input(), input()))
print('Foxes' if f > o else 'Owls' if o > f else 'Equal')
