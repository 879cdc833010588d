"""What the judge and the inside of a box say to each other.

Two sockets that keep messages apart. On *control* the judge asks the fork server for
one child at a time and learns how it ended. On *channel* the child
speaks for itself: it has no other way out than this and the files in memory on its
standard streams. All that it says is a claim: the judge compares outputs itself.
"""

from __future__ import annotations

import struct

# Control, to the server: kind of child, its number (which wraps around), address space,
# file size, CPU seconds.
REQUEST = struct.Struct("<cBQQQ")
# Address space is twice the memory limit and this, which an interpreter reserves.
BASE_BYTES = 256 << 20
PROGRAM, CHECK, SCREEN = b"p", b"c", b"s"
# Control, from the server: wait status, CPU nanoseconds, peak memory in kilobytes, and
# how many processes were left over.
ENDED = struct.Struct("<iQQI")

# Channel, from the child.
NO_CODE = b"C"
STARTED = b"S"
# One test is done: exit status, whether the process may run the next, peak kilobytes.
DONE = struct.Struct("<cBBQ")
DONE_KIND = b"D"
# Channel, to the child, each followed by its number: a word for a child that died
# before it heard it must not reach the next.
NEXT, STOP = b"G", b"Q"

MESSAGE_BYTES = 8192

# Screen: sources come as a count, then lengths and texts; answers are records of kind,
# CPU nanoseconds and length, then that many bytes of output or of message.
COUNT = struct.Struct("<I")
RECORD = struct.Struct("<cQI")
OUTPUT, EXCEPTION, SYNTAX, ODD = b"O", b"X", b"C", b"?"
SCREENED_OUTPUT_BYTES = 1 << 16
