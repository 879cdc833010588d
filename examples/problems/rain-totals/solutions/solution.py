import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, q = data[0], data[1]
    prefix = [0]
    for x in data[2 : 2 + n]:
        prefix.append(prefix[-1] + x)
    out = []
    for i in range(q):
        left = data[2 + n + 2 * i]
        right = data[3 + n + 2 * i]
        out.append(prefix[right] - prefix[left - 1])
    print("\n".join(map(str, out)))


main()
