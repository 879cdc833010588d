import sys

lines = sys.stdin.read().split("\n")
if lines[-1] == "":
    lines.pop()
k = int(lines[0])
for line in lines[1:]:
    print(sum(len(word) <= k for word in line.split()))
