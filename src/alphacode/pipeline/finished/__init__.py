"""What is done with a finished run: compare, judge again, change one thing, look."""
