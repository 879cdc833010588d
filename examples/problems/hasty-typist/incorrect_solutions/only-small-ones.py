print(''.join(c for c in input() if c not in 'aeiouy'))
