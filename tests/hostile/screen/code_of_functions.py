# tries: replace the code inside library functions
import heapq
import statistics


def nothing(*arguments):
    return 0


statistics.mean.__code__ = nothing.__code__
heapq.nsmallest.__code__ = nothing.__code__
heapq.merge.__defaults__ = ()
