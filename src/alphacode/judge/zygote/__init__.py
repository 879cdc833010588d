"""The inside of a box: what starts every untrusted program; standard library only.

Loaded by a clean interpreter, outside of the judge's process and under the name
`zygote`. It shuts itself into a box first (namespaces, a root of its own, Landlock, a
list of system calls). Then it is either the fork server for Python programs, which has
imported the usual modules once and forks a child for each program, or it becomes the
launcher (`launcher.cpp`), which executes compiled programs and the tools they need.
Standard streams are files in memory shared with the judge; expected outputs never come
here.

Read in this order: wire, boxes, kernel, landlock, filters, syscalls, server,
interpreter, ordinary, screen, samples, native.
"""
