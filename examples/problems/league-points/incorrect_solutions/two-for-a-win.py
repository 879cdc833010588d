f, o = (2 * s.count('W') + s.count('D') for s in (input(), input()))
print('Foxes' if f > o else 'Owls' if o > f else 'Equal')
