import sys
for s in sys.stdin.read().split():
    print('black' if s[0] in 'aceg' else 'white')
