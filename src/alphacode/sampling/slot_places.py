"""Which prompt stands in which place of the slots' memory, and which cells are taken.

Samples come in the order of their prompts. So a place whose last sample has ended is
free for the next prompt: nothing of its own will come any more.
"""

from alphacode.sampling.slot_shape import SlotShape


class SlotPlaces:
    """Bookkeeping of places and cells, for one batch; knows no tensors."""

    def __init__(self, shape: SlotShape) -> None:
        """Begin with all places free."""
        self._width = shape.width
        self._free_cells = [list(range(shape.width))[::-1] for _ in range(shape.places)]
        self._prompt_of: list[int | None] = [None] * shape.places
        self._place_of: dict[int, int] = {}
        self.arrived: list[tuple[int, int]] = []
        """Places and the prompts that are to be written into them; the caller clears
        it."""

    def take(self, prompt: int) -> int | None:
        """Return a cell for a sample of a prompt, or None while there is no room."""
        place = self._place_of.get(prompt)
        if place is None:
            place = self._settle(prompt)
        if place is None or not self._free_cells[place]:
            return None
        return place * self._width + self._free_cells[place].pop()

    def release(self, cell: int) -> None:
        """Give a cell back, its sample having ended."""
        place, offset = divmod(cell, self._width)
        self._free_cells[place].append(offset)

    def _settle(self, prompt: int) -> int | None:
        for place, free in enumerate(self._free_cells):
            if len(free) == self._width:
                before = self._prompt_of[place]
                if before is not None:
                    del self._place_of[before]
                self._prompt_of[place] = prompt
                self._place_of[prompt] = place
                self.arrived.append((place, prompt))
                return place
        return None
