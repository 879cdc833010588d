import sys

votes = {}
for name in sys.stdin.read().split():
    if name != "Nobody":
        votes[name] = votes.get(name, 0) + 1
if votes:
    winner = min(votes, key=lambda name: (-votes[name], name))
    print(winner, votes[winner])
else:
    print("No winner")
