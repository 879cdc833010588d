"""One file per way to choose submissions; each has `select(task) -> Selection`."""
