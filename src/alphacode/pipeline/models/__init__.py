"""Models, ours and others', as a run uses them: named, opened, asked for scores."""
