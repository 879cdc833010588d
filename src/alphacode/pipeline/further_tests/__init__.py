"""Further tests of a problem, and how strong its tests are."""
