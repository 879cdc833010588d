"""Attacks are data: nothing here may import them, whatever their names end in."""

collect_ignore = ["attacks", "screen"]
