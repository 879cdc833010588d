"""The judge's benchmark: what is judged, the ways to judge it, and the meter.

Read in this order: workload (the programs), meter (CPU seconds of a whole process
tree), theirs and ours (the ways), run_way (one measurement, a process of its own),
peers (the other judges' environment), report (ratios, tables, files).
"""
