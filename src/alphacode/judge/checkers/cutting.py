"""Cut outputs into lines, lazily, and read them as text."""

from collections.abc import Iterator


def each_line(output: bytes) -> Iterator[bytes]:
    """Yield the lines of an output, without their newlines, one at a time.

    A hostile output may have millions of lines: whoever compares stops at the first
    that is wrong. An output that ends with a newline has an empty last line.
    """
    begin = 0
    while begin <= len(output):
        end = output.find(b"\n", begin)
        end = len(output) if end < 0 else end
        yield output[begin:end]
        begin = end + 1


def text_of(output: bytes) -> str:
    """Return an output as text: UTF-8, and bytes that are none kept apart."""
    return output.decode("utf-8", "surrogateescape")
