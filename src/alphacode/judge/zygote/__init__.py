"""Fork server that starts every untrusted program; standard library only.

Loaded by a clean interpreter, outside of the judge's process and under the name
`zygote`. It imports the usual modules once and forks a child for each request, which
spares every program the start of an interpreter. A request is either Python source,
run as `__main__` in the child, or a command the child executes (a compiled program, a
compiler). Standard streams are files in memory shared with the judge; expected
outputs never come here.

Read in this order: server, isolation, processes, interpreter, samples, wire.
"""
